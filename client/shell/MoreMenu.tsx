import { clsx } from 'clsx';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { Action } from '../actions/action.ts';
import { keyNames } from '../actions/key-names.ts';
import { actionOf, isAvailable, perform } from '../actions/list.ts';
import { EXPORT_FORMATS, exportAction } from '../api/export-formats.ts';
import { buttonClass } from '../ui/Button.tsx';
import menu from '../ui/menu.module.css';
import text from '../ui/text.module.css';
import { useWords, type Words } from '../words/words.ts';

const SECTIONS: readonly {
  readonly name: keyof Words['menu']['sections'];
  readonly ids: readonly Action['id'][];
}[] = [
  {
    name: 'view',
    ids: ['saveView', 'loadView'],
  },
  { name: 'files', ids: ['importFile', 'imports'] },
  { name: 'save', ids: ['exportPicture', ...EXPORT_FORMATS.map(exportAction)] },
  { name: 'arrange', ids: ['arrange', 'groupKind', 'groupCommunity', 'groupNone', 'showHidden'] },
  {
    name: 'select',
    ids: [
      'selectAll',
      'selectNeighbourhood',
      'selectPath',
      'selectKindGROUP',
      'selectKindPERSON',
      'selectKindREGION',
      'selectKindEVENT',
      'selectKindCOMMODITY',
      'selectKindFLOW',
    ],
  },
  { name: 'workspace', ids: ['palette', 'shortcuts', 'theme', 'language'] },
];

/** The menu of less common actions. */
export function MoreMenu() {
  const words = useWords();
  return (
    <MenuTrigger defaultOpen>
      <Button className={buttonClass('plain')}>{words.menu.more}</Button>
      <Popover className={clsx(menu.popover)} placement="bottom end">
        <Menu
          className={clsx(menu.menu)}
          aria-label={words.menu.more}
          onAction={(id) => perform(actionOf(id as Action['id']))}
        >
          {SECTIONS.map(({ name, ids }) => (
            <MenuSection key={name}>
              <Header className={clsx(text.meta)}>{words.menu.sections[name]}</Header>
              {ids.map((id) => {
                const action = actionOf(id);
                return (
                  <MenuItem key={id} id={id} isDisabled={!isAvailable(action)} textValue={words.actions[id]}>
                    {words.actions[id]}
                    {action.keys?.[0] && <kbd>{keyNames(action.keys[0])}</kbd>}
                  </MenuItem>
                );
              })}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

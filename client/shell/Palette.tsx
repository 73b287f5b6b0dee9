import { clsx } from 'clsx';
import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components';
import type { Action } from '../actions/action.ts';
import { keyNames } from '../actions/key-names.ts';
import { ACTIONS, actionOf, isAvailable, perform } from '../actions/list.ts';
import { closeDialog } from '../state/store.ts';
import { Dialog } from '../ui/Dialog.tsx';
import form from '../ui/form.module.css';
import menu from '../ui/menu.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';

/** The command palette: all available actions by name. */
export function Palette() {
  const words = useWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  const able = ACTIONS.filter(
    (a) => isAvailable(a) && a.id !== 'palette' && a.id !== 'escape' && a.id !== 'choosePath',
  );
  return (
    <Dialog title={words.actions.palette}>
      <Autocomplete filter={contains}>
        <SearchField aria-label={words.palette.label} autoFocus>
          <Input className={clsx(form.input, form.wide)} placeholder={words.palette.label} />
        </SearchField>
        <Menu
          className={clsx(menu.menu, menu.tall)}
          aria-label={words.actions.palette}
          onAction={(id) => {
            closeDialog();
            setTimeout(() => perform(actionOf(id as Action['id'])));
          }}
          renderEmptyState={() => <p className={text.meta}>{words.palette.noMatches}</p>}
        >
          {able.map((action) => (
            <MenuItem key={action.id} id={action.id} textValue={words.actions[action.id]}>
              {words.actions[action.id]}
              {action.keys?.[0] && <kbd>{keyNames(action.keys[0])}</kbd>}
            </MenuItem>
          ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}

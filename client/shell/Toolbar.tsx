import { ActionButton } from '../actions/ActionButton.tsx';
import { showAs } from '../actions/canvas.ts';
import { actionOf, perform } from '../actions/list.ts';
import { loadView } from '../actions/view-file.ts';
import { setElement } from '../state/elements.ts';
import { useWorkspace } from '../state/store.ts';
import { Button } from '../ui/Button.tsx';
import form from '../ui/form.module.css';
import { Icon } from '../ui/Icon.tsx';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import { More } from './More.tsx';
import { Search } from './Search.tsx';
import styles from './Toolbar.module.css';

const registerViewFile = (element: HTMLElement | null) => setElement('viewFile', element);

export function Toolbar() {
  const words = useWords();
  const title = useWorkspace((s) => s.graph?.title);
  const shows = useWorkspace((s) => s.view.shows);
  const language = useWorkspace((s) => s.language);
  return (
    <header className={styles.toolbar}>
      <h1>
        <Icon name="logo" /> Chasqui
      </h1>
      <span className={styles.case}>{title}</span>
      <Search />
      <span className={styles.spacer} />
      <div className={form.switch} role="group" aria-label={words.toolbar.view}>
        {(['NETWORK', 'TABLE'] as const).map((way) => (
          <button key={way} type="button" aria-pressed={shows === way} onClick={() => showAs(way)}>
            {words.toolbar.shows[way]}
          </button>
        ))}
      </div>
      <span className={styles.icons}>
        <ActionButton id="undo" mark={<Icon name="undo" />} variant="icon" />
        <ActionButton id="redo" mark={<Icon name="redo" />} variant="icon" />
        <ActionButton id="permalink" mark={<Icon name="link" />} variant="icon" />
        <ActionButton id="theme" mark={<Icon name="theme" />} variant="icon" />
        <Button
          variant="plain"
          lang={language === 'EN' ? 'es' : 'en'}
          onClick={() => perform(actionOf('language'))}
        >
          {words.actions.language}
        </Button>
      </span>
      <More />
      <input
        ref={registerViewFile}
        id="view-file"
        type="file"
        accept="application/json,.json"
        aria-label={words.actions.loadView}
        className={text.visuallyHidden}
        tabIndex={-1}
        onChange={(e) => {
          const [file] = e.target.files ?? [];
          if (file) loadView(file);
          e.target.value = '';
        }}
      />
      <ActionButton id="recordClaim" variant="filled" />
    </header>
  );
}

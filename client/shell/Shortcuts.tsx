import { keyNames } from '../actions/key-names.ts';
import { ACTIONS } from '../actions/list.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/words.ts';
import styles from './Shortcuts.module.css';

/** The list of keyboard shortcuts, made from the list of actions. */
export function Shortcuts() {
  const words = useWords();
  const keyed = ACTIONS.filter((a) => a.keys);
  return (
    <Dialog title={words.actions.shortcuts} size="wide">
      <dl className={styles.shortcuts}>
        {keyed.map(({ id, keys = [] }) => (
          <div key={id}>
            <dt>
              {id === 'choosePath' ? <kbd>1–9</kbd> : keys.map((k) => <kbd key={k}>{keyNames(k)}</kbd>)}
            </dt>
            <dd>{words.actions[id]}</dd>
          </div>
        ))}
        {words.shortcuts.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

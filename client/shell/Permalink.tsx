import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/words.ts';

/** The address to copy by hand, where the browser does not let us. */
export function Permalink() {
  const words = useWords();
  return (
    <Dialog title={words.actions.permalink}>
      <label>
        {words.permalink.byHand}
        <input className="input wide" readOnly value={location.href} onFocus={(e) => e.target.select()} />
      </label>
    </Dialog>
  );
}

import { clsx } from 'clsx';
import { Dialog } from '../ui/Dialog.tsx';
import form from '../ui/form.module.css';
import { useWords } from '../words/words.ts';

/** The permalink to copy manually, if the browser denies access to the clipboard. */
export function Permalink() {
  const words = useWords();
  return (
    <Dialog title={words.actions.permalink}>
      <label>
        {words.permalink.copyManually}
        <input
          className={clsx(form.input, form.wide)}
          readOnly
          value={location.href}
          onFocus={(e) => e.target.select()}
        />
      </label>
    </Dialog>
  );
}

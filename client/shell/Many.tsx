import { clsx } from 'clsx';
import { MANY } from '../actions/canvas.ts';
import { closeDialog } from '../state/store.ts';
import { MOST } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import layout from '../ui/layout.module.css';
import { useWords } from '../words/words.ts';

/** Asks before a great many entities come to the canvas. */
export function Many({ total, best, all }: { total: number; best: () => void; all: () => void }) {
  const words = useWords();
  const take = (choice: () => void) => () => {
    closeDialog();
    choice();
  };
  return (
    <Dialog title={words.many.title(total)}>
      <p>{words.many.question(MANY)}</p>
      <div className={clsx(layout.row, layout.rowEnd)}>
        <Button onClick={() => closeDialog()}>{words.many.cancel}</Button>
        <Button onClick={take(all)}>{words.many.all(Math.min(total, MOST))}</Button>
        <Button look="filled" onClick={take(best)}>
          {words.many.best(MANY)}
        </Button>
      </div>
    </Dialog>
  );
}

import { clsx } from 'clsx';
import { CONFIRM_ABOVE } from '../actions/canvas.ts';
import { closeDialog } from '../state/store.ts';
import { MAX_ENTITIES } from '../state/view.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import layout from '../ui/layout.module.css';
import { useWords } from '../words/words.ts';

/** Asks for confirmation before many entities are added to the canvas. */
export function ManyEntities({ total, best, all }: { total: number; best: () => void; all: () => void }) {
  const words = useWords();
  const take = (choice: () => void) => () => {
    closeDialog();
    choice();
  };
  return (
    <Dialog title={words.many.title(total)}>
      <p>{words.many.question(CONFIRM_ABOVE)}</p>
      <div className={clsx(layout.row, layout.rowEnd)}>
        <Button onClick={() => closeDialog()}>{words.many.cancel}</Button>
        <Button onClick={take(all)}>{words.many.all(Math.min(total, MAX_ENTITIES))}</Button>
        <Button variant="filled" onClick={take(best)}>
          {words.many.best(CONFIRM_ABOVE)}
        </Button>
      </div>
    </Dialog>
  );
}

import { MANY } from '../actions/canvas.ts';
import { setState } from '../state/store.ts';
import { MOST } from '../state/view.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../words/words.ts';

/** Asks before a great many entities come to the canvas. */
export function Many({ total, best, all }: { total: number; best: () => void; all: () => void }) {
  const words = useWords();
  const take = (choice: () => void) => () => {
    setState({ dialog: null });
    choice();
  };
  return (
    <Dialog title={words.many.title(total)}>
      <p>{words.many.question(MANY)}</p>
      <div className="row end">
        <button type="button" className="button" onClick={() => setState({ dialog: null })}>
          {words.many.none}
        </button>
        <button type="button" className="button" onClick={take(all)}>
          {words.many.all(Math.min(total, MOST))}
        </button>
        <button type="button" className="button filled" onClick={take(best)}>
          {words.many.best(MANY)}
        </button>
      </div>
    </Dialog>
  );
}

import { AGAIN_S, askAgain, useConnection } from '../state/connection.ts';
import { useWords } from '../words/words.ts';

/** Says that the server does not answer, for as long as something waits for it. */
export function ConnectionNotice() {
  const words = useWords();
  const silent = useConnection((s) => s.silent > 0);
  if (!silent) return null;
  return (
    <div className="notice" role="alert">
      {words.notices.silent(AGAIN_S)}{' '}
      <button type="button" className="linkish" onClick={askAgain}>
        {words.notices.tryNow}
      </button>
    </div>
  );
}

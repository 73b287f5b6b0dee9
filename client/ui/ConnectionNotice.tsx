import { clsx } from 'clsx';
import { AGAIN_S, askAgain, useConnection } from '../state/connection.ts';
import { useWords } from '../words/words.ts';
import { Button } from './Button.tsx';
import notice from './notice.module.css';

/** Says that the server does not answer, for as long as something waits for it. */
export function ConnectionNotice({ className }: { className?: string | undefined }) {
  const words = useWords();
  const silent = useConnection((s) => s.silent > 0);
  if (!silent) return null;
  return (
    <div className={clsx(notice.notice, className)} role="alert">
      {words.notices.notResponding(AGAIN_S)}{' '}
      <Button look="link" onClick={askAgain}>
        {words.notices.reconnect}
      </Button>
    </div>
  );
}

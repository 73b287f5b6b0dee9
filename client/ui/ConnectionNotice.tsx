import { clsx } from 'clsx';
import { RETRY_INTERVAL_S, retryPending, useConnection } from '../state/connection.ts';
import { useWords } from '../words/words.ts';
import { Button } from './Button.tsx';
import notice from './notice.module.css';

/** Shows that the server is not responding while requests wait for it. */
export function ConnectionNotice({ className }: { className?: string | undefined }) {
  const words = useWords();
  const silent = useConnection((s) => s.pendingRequests > 0);
  if (!silent) return null;
  return (
    <div className={clsx(notice.notice, className)} role="alert">
      {words.notices.notResponding(RETRY_INTERVAL_S)}{' '}
      <Button variant="link" onClick={retryPending}>
        {words.notices.reconnect}
      </Button>
    </div>
  );
}

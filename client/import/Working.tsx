import { clsx } from 'clsx';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import type { ImportProgress } from '../api/import-answer.ts';
import { useJob } from './job.ts';

/** The progress of the current task, with a button to stop it. */
export function Progress() {
  const words = useWords();
  const busy = useJob((s) => s.busy);
  if (!busy || busy.what === 'report') return null;
  const { what, progress, stop } = busy;
  const describe = ({ phase, done, total }: ImportProgress) =>
    phase === 'wait' ? words.importing.queued(done) : words.importing.progress(done, total);
  const doing = progress ? words.importing.phases[progress.phase] : words.importing.sending;
  return (
    <>
      <p role="status">{doing}</p>
      <progress
        aria-label={words.importing.tasks[what]}
        {...(progress?.total != null && { value: progress.done, max: Math.max(1, progress.total) })}
      />
      <p className={text.meta}>
        {[progress && describe(progress), what === 'import' && words.importing.allOrNothing]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div className={clsx(layout.row, layout.rowEnd)}>
        <Button onClick={stop}>{words.importing.stop}</Button>
      </div>
    </>
  );
}

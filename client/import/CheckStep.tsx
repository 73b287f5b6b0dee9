import { clsx } from 'clsx';
import { Button } from '../ui/Button.tsx';
import form from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import { Counts } from './Counts.tsx';
import { Duplicates } from './Duplicates.tsx';
import { FailureBox } from './FailureBox.tsx';
import styles from './Import.module.css';
import { isStale, openDuplicates, refusedRows, useJob } from './job.ts';
import { RowsToReview } from './RowsToReview.tsx';
import { backTo, check, importNow, saveReport, setSkipInvalid } from './steps.ts';

/** The result of the dry run. Nothing is written until the user confirms the import. */
export function CheckStep() {
  const words = useWords().importing;
  const job = useJob();
  const { checked, preview, different, skip, stopped, busy } = job;
  if (!checked) return null;
  const { outcome } = checked;
  const refused = refusedRows(outcome);
  const goes = outcome.rows - refused;
  const stale = isStale(job);
  const able = refused === 0 || (skip && goes > 0);
  const duplicates = openDuplicates(job);
  return (
    <>
      <Counts outcome={outcome} />
      {outcome.duplicates.length > 0 && (
        <Duplicates duplicates={duplicates} dismissed={different.size} canMark={preview?.mapping != null} />
      )}
      <section>
        <h4>
          {words.rowsToReview} <span className={text.meta}>{words.count(outcome.tableTotal)}</span>
          <Button variant="link" className={styles.end} onClick={() => void saveReport()}>
            {busy?.what === 'report' ? words.saving : words.saveReport}
          </Button>
        </h4>
        {outcome.tableTotal > 0 && <RowsToReview outcome={outcome} />}
      </section>
      {refused > 0 && (
        <label className={form.check}>
          <input type="checkbox" checked={skip} onChange={(e) => setSkipInvalid(e.target.checked)} />
          {words.skipInvalid(goes, refused)}
        </label>
      )}
      {stopped && (
        <p role="status" className={form.problems}>
          {stopped.tooLate ? words.stoppedTooLate : words.stopped}
        </p>
      )}
      <FailureBox />
      <div className={clsx(layout.row, layout.rowEnd)}>
        <span className={clsx(text.meta, styles.note)}>
          {stale ? words.stale : !able ? words.blocked(refused) : words.allOrNothing}
        </span>
        {preview?.mapping != null && <Button onClick={() => backTo('mapping')}>{words.backToMapping}</Button>}
        {stale ? (
          <Button variant="filled" onClick={() => void check()}>
            {words.repeatDryRun}
          </Button>
        ) : (
          <Button variant="filled" aria-disabled={!able} onClick={() => able && void importNow()}>
            {words.import(skip ? goes : outcome.rows)}
          </Button>
        )}
      </div>
    </>
  );
}

import { useWords } from '../words/words.ts';
import { Counts } from './Counts.tsx';
import { Duplicates } from './Duplicates.tsx';
import { FailureBox } from './FailureBox.tsx';
import { isStale, openDuplicates, refusedRows, useJob } from './job.ts';
import { RowsToSee } from './RowsToSee.tsx';
import { backTo, check, importNow, saveReport, takeWhatCan } from './steps.ts';

/** What the file would do, row by row where that is worth a look; nothing is written before a person says so. */
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
        <Duplicates duplicates={duplicates} dismissed={different.size} canSay={preview?.mapping != null} />
      )}
      <section>
        <h4>
          {words.rowsToSee} <span className="meta">{words.count(outcome.tableTotal)}</span>
          <button type="button" className="linkish end" onClick={() => void saveReport()}>
            {busy?.what === 'report' ? words.saving : words.saveReport}
          </button>
        </h4>
        {outcome.tableTotal > 0 && <RowsToSee outcome={outcome} />}
      </section>
      {refused > 0 && (
        <label className="count">
          <input type="checkbox" checked={skip} onChange={(e) => takeWhatCan(e.target.checked)} />
          {words.takeWhatCan(goes, refused)}
        </label>
      )}
      {stopped && (
        <p role="status" className="problems">
          {stopped.tooLate ? words.tooLate : words.stopped}
        </p>
      )}
      <FailureBox />
      <div className="row end">
        <span className="meta">
          {stale ? words.stale : !able ? words.cannot(refused) : words.allOrNothing}
        </span>
        {preview?.mapping != null && (
          <button type="button" className="button" onClick={() => backTo('mapping')}>
            {words.toMapping}
          </button>
        )}
        {stale ? (
          <button type="button" className="button filled" onClick={() => void check()}>
            {words.checkAgain}
          </button>
        ) : (
          <button
            type="button"
            className="button filled"
            aria-disabled={!able}
            onClick={() => able && void importNow()}
          >
            {words.import(skip ? goes : outcome.rows)}
          </button>
        )}
      </div>
    </>
  );
}

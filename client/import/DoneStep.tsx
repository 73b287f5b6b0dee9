import { clsx } from 'clsx';
import { confirmRetractImport } from '../actions/import.ts';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import { useWords } from '../words/words.ts';
import { Counts } from './Counts.tsx';
import { nameOf, useJob } from './job.ts';
import { show, startOver } from './steps.ts';

/** The result of an import and the actions that follow. */
export function DoneStep() {
  const words = useWords().importing;
  const done = useJob((s) => s.done);
  const files = useJob((s) => s.files);
  if (!done) return null;
  const { importId, entities, entitiesTotal, newSources } = done;
  const wrote = entitiesTotal + newSources > 0;
  const fits = entitiesTotal > 0 && entitiesTotal <= entities.length;
  return (
    <>
      <p role="status">
        <b>{wrote ? words.imported : words.nothingNew}</b>
      </p>
      <Counts outcome={done} />
      {entitiesTotal > 0 && !fits && <p>{words.tooMany(entitiesTotal)}</p>}
      <div className={clsx(layout.row, layout.rowEnd)}>
        <Button onClick={startOver}>{words.otherFiles}</Button>
        {wrote && !done.restored && (
          <Button onClick={() => confirmRetractImport({ id: importId, file: nameOf(files) })}>
            {words.retractImport}
          </Button>
        )}
        {fits && (
          <Button variant="filled" onClick={() => show(done)}>
            {words.show(entitiesTotal)}
          </Button>
        )}
      </div>
    </>
  );
}

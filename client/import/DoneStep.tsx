import { askTakeBack } from '../actions/import.ts';
import { useWords } from '../words/words.ts';
import { Counts } from './Counts.tsx';
import { nameOf, useJob } from './job.ts';
import { show, startOver } from './steps.ts';

/** What came in, and what can be done with it. */
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
      <div className="row end">
        <button type="button" className="button" onClick={startOver}>
          {words.another}
        </button>
        {wrote && !done.restored && (
          <button
            type="button"
            className="button"
            onClick={() => askTakeBack({ id: importId, file: nameOf(files) })}
          >
            {words.retractImport}
          </button>
        )}
        {fits && (
          <button type="button" className="button filled" onClick={() => show(done)}>
            {words.show(entitiesTotal)}
          </button>
        )}
      </div>
    </>
  );
}

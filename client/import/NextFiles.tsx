import { useWords } from '../words/words.ts';
import { canBeOne, useJob } from './job.ts';
import { goOn, importAsOne } from './steps.ts';

/** The files that were chosen with these and are imported after them, and why they are not imported as one. */
export function NextFiles() {
  const words = useWords().importing;
  const { files, next, step } = useJob();
  const [first] = next;
  if (!first) return null;
  const tables = canBeOne([...files, ...next]);
  return (
    <div role="status" className="row">
      <span className="meta">
        {tables && words.notTogether} {words.oneAtATime(next.map(({ name }) => name).join(', '))}
      </span>
      {tables && step !== 'done' && (
        <button type="button" className="button" onClick={importAsOne}>
          {words.asOne}
        </button>
      )}
      <button type="button" className="button" onClick={goOn}>
        {words.goOn(first.name)}
      </button>
    </div>
  );
}

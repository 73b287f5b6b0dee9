import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import { canImportTogether, useJob } from './job.ts';
import { continueWithNext, importTogether } from './steps.ts';

/** The chosen files that are imported after the current ones, and why they are not imported together. */
export function NextFiles() {
  const words = useWords().importing;
  const { files, next, step } = useJob();
  const [first] = next;
  if (!first) return null;
  const tables = canImportTogether([...files, ...next]);
  return (
    <div role="status" className={layout.row}>
      <span className={text.meta}>
        {tables && words.importedSeparately} {words.importedNext(next.map(({ name }) => name).join(', '))}
      </span>
      {tables && step !== 'done' && <Button onClick={importTogether}>{words.importTogether}</Button>}
      <Button onClick={continueWithNext}>{words.continueWith(first.name)}</Button>
    </div>
  );
}

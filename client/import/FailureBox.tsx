import { Button } from '../ui/Button.tsx';
import form from '../ui/form.module.css';
import { useMessages } from '../words/messages.ts';
import { useWords } from '../words/words.ts';
import { useJob } from './job.ts';
import { problemsInMapping } from './mapping-text.ts';

/** Maximum number of problems listed. */
const LISTED = 50;

/** A failure with its problems. A problem in the mapping links to its line. */
export function FailureBox({ goTo }: { goTo?: (line: number) => void }) {
  const words = useWords();
  const inWords = useMessages();
  const failure = useJob((s) => s.failure);
  if (!failure) return null;
  const { inMapping, rest } = problemsInMapping(failure.problems);
  const listed = rest.slice(0, LISTED);
  return (
    <div role="alert" className={form.problems}>
      <b>{words.importing.failed[failure.of]}</b>
      {failure.problems.length === 0 && <p>{failure.message}</p>}
      <ul>
        {inMapping.map(({ line, path, problem }) => (
          <li key={`${line} ${path} ${problem.message}`}>
            {line !== null && goTo ? (
              <Button variant="link" onClick={() => goTo(line)}>
                {words.importing.line(line)}
              </Button>
            ) : (
              line !== null && <b>{words.importing.line(line)}</b>
            )}{' '}
            {path && <code>{path}</code>} {inWords(problem)}
          </li>
        ))}
        {listed.map((problem) => (
          <li key={problem.at + problem.message}>
            {problem.at && <code>{problem.at}</code>} {inWords(problem)}
          </li>
        ))}
        {rest.length > LISTED && <li>{words.importing.more(rest.length - LISTED)}</li>}
      </ul>
    </div>
  );
}

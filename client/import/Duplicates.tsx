import { useWords } from '../words/words.ts';
import type { Duplicate } from '../api/import-answer.ts';
import { useJob } from './job.ts';
import { dismiss, recall, saySame } from './steps.ts';

/** Most that are listed at once. */
const LISTED = 50;

interface Props {
  readonly duplicates: readonly Duplicate[];
  readonly dismissed: number;
  /** The file has a mapping, in which it can be said what is the same. */
  readonly canSay: boolean;
}

/** Something new that may be there already: a person says whether it is. Nothing is merged by itself. */
export function Duplicates({ duplicates, dismissed, canSay }: Props) {
  const words = useWords();
  const same = useJob((s) => s.same);
  const { importing } = words;
  return (
    <section>
      <h4>
        {importing.duplicates} <span className="meta">{importing.count(duplicates.length)}</span>
      </h4>
      <ul className="duplicates" {...(!canSay && { tabIndex: 0 })}>
        {duplicates.slice(0, LISTED).map(({ id, name, candidate, candidateName, score, why }) => (
          <li key={id}>
            <span className="figure-cell">{words.figure(score)}</span>
            <span>
              <b>{name}</b> → <b>{candidateName}</b>
              <span className="meta block">{why}</span>
            </span>
            {canSay && (
              <span className="row">
                <button
                  type="button"
                  className="button"
                  aria-pressed={same[id] === candidate}
                  aria-label={importing.sameNamed(name, candidateName)}
                  onClick={() => void saySame(id, same[id] === candidate ? null : candidate)}
                >
                  {importing.isSame}
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={importing.differentNamed(name, candidateName)}
                  onClick={() => dismiss(id)}
                >
                  {importing.isDifferent}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="meta">
        {duplicates.length > LISTED && `${importing.more(duplicates.length - LISTED)} `}
        {dismissed > 0 && (
          <>
            {importing.dismissed(dismissed)}{' '}
            <button type="button" className="linkish" onClick={recall}>
              {importing.recall}
            </button>
          </>
        )}
      </p>
    </section>
  );
}

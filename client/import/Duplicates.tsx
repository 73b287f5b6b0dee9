import { clsx } from 'clsx';
import type { Duplicate } from '../api/import-answer.ts';
import { Button } from '../ui/Button.tsx';
import layout from '../ui/layout.module.css';
import text from '../ui/text.module.css';
import { useMessages } from '../words/messages.ts';
import { useWords } from '../words/words.ts';
import styles from './Duplicates.module.css';
import { useJob } from './job.ts';
import { dismiss, restoreDismissed, markSame } from './steps.ts';

/** Maximum number of pairs listed. */
const LISTED = 50;

interface Props {
  readonly duplicates: readonly Duplicate[];
  readonly dismissed: number;
  /** Whether the file has a mapping, which can record that two entities are the same. */
  readonly canMark: boolean;
}

/** New entities that may already exist. The user decides; nothing is merged automatically. */
export function Duplicates({ duplicates, dismissed, canMark }: Props) {
  const words = useWords();
  const inWords = useMessages();
  const same = useJob((s) => s.same);
  const { importing } = words;
  return (
    <section>
      <h4>
        {importing.duplicates} <span className={text.meta}>{importing.count(duplicates.length)}</span>
      </h4>
      <ul className={styles.duplicates} {...(!canMark && { tabIndex: 0 })}>
        {duplicates.slice(0, LISTED).map(({ id, name, candidate, candidateName, score, why }) => (
          <li key={id}>
            <span>{words.twoDecimals(score)}</span>
            <span>
              <b>{name}</b> → <b>{candidateName}</b>
              <span className={clsx(text.meta, text.block)}>{why.map(inWords).join('; ')}</span>
            </span>
            {canMark && (
              <span className={layout.row}>
                <Button
                  aria-pressed={same[id] === candidate}
                  aria-label={importing.sameEntities(name, candidateName)}
                  onClick={() => void markSame(id, same[id] === candidate ? null : candidate)}
                >
                  {importing.sameEntity}
                </Button>
                <Button
                  aria-label={importing.differentEntities(name, candidateName)}
                  onClick={() => dismiss(id)}
                >
                  {importing.differentEntity}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className={text.meta}>
        {duplicates.length > LISTED && `${importing.more(duplicates.length - LISTED)} `}
        {dismissed > 0 && (
          <>
            {importing.dismissed(dismissed)}{' '}
            <Button variant="link" onClick={restoreDismissed}>
              {importing.showDismissed}
            </Button>
          </>
        )}
      </p>
    </section>
  );
}

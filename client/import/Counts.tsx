import { clsx } from 'clsx';
import type { ImportAnswer, RowState } from '../api/import-answer.ts';
import form from '../ui/form.module.css';
import { useWords } from '../words/words.ts';
import styles from './Counts.module.css';

const ROW_STATES: readonly RowState[] = ['ADDED', 'MATCHED', 'CONFLICTING', 'REFUSED'];

/** Numbers of rows by result, and of new claims, entities and sources. */
export function Counts({ outcome }: { outcome: ImportAnswer }) {
  const words = useWords().importing;
  const { rows, states, newEntities, newSources, newClaims, reinstated, unknownColumns } = outcome;
  return (
    <>
      <dl className={styles.counts}>
        <div>
          <dt>{words.rows}</dt>
          <dd>{words.count(rows)}</dd>
        </div>
        {ROW_STATES.map((state) => (
          <div key={state} className={clsx(states[state] === 0 && styles.none)}>
            <dt>{words.states[state]}</dt>
            <dd>{words.count(states[state])}</dd>
          </div>
        ))}
      </dl>
      <p>
        {words.makes(newClaims, newEntities, newSources)}
        {reinstated > 0 && ` ${words.reinstates(reinstated)}`}
      </p>
      {unknownColumns.length > 0 && (
        <ul className={form.problems} aria-label={words.unknownColumns}>
          {unknownColumns.map(({ table, column, at }) => (
            <li key={`${table} ${at} ${column}`}>{words.unknownColumn(column, table, at)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

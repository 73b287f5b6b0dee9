import { clsx } from 'clsx';
import type { ImportAnswer } from '../api/import-answer.ts';
import tableStyles from '../ui/table.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import styles from './Import.module.css';

/** The rows to review, with location, result and reason. */
export function RowsToReview({ outcome: { table, tableTotal } }: { outcome: ImportAnswer }) {
  const words = useWords().importing;
  return (
    <div
      className={clsx(tableStyles.scroll, styles.table)}
      tabIndex={0}
      role="region"
      aria-label={words.rowsToReview}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{words.location}</th>
            <th scope="col">{words.result}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {table.map(({ place, state, why }, i) => (
            <tr key={i}>
              <th scope="row">{place}</th>
              <td>{words.becomes[state]}</td>
              <td>
                {why.map((reason) => (
                  <span key={reason} className={text.block}>
                    {reason.startsWith(`${place} `) ? reason.slice(place.length + 1) : reason}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {tableTotal > table.length && <p className={text.meta}>{words.more(tableTotal - table.length)}</p>}
    </div>
  );
}

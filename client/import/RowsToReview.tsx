import { clsx } from 'clsx';
import type { ImportAnswer } from '../api/import-answer.ts';
import tableStyles from '../ui/table.module.css';
import text from '../ui/text.module.css';
import { useMessages } from '../words/messages.ts';
import { useWords } from '../words/words.ts';
import styles from './Import.module.css';

/** The place of a problem within its row: `a.csv:12 object` in the row `a.csv:12` is `object: `. */
function placeWithin(at: string, row: string): string {
  if (!at) return '';
  return `${at.startsWith(`${row} `) ? at.slice(row.length + 1) : at}: `;
}

/** The rows to review, with location, result and reason. */
export function RowsToReview({ outcome: { table, tableTotal } }: { outcome: ImportAnswer }) {
  const words = useWords().importing;
  const inWords = useMessages();
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
                  <span key={reason.at + reason.message} className={text.block}>
                    {placeWithin(reason.at, place)}
                    {inWords(reason)}
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

import { clsx } from 'clsx';
import tableStyles from '../ui/table.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import type { Preview, PreviewTable } from '../api/import-answer.ts';
import { IN_FORMATS } from './formats.ts';
import { EncodingSelect } from './EncodingSelect.tsx';
import styles from './Import.module.css';
import { readsColumn } from './mapping-text.ts';

/** Maximum number of columns listed per table. */
const LISTED = 100;

/** The contents of the file: format, encoding, tables, and sample values for each column. */
export function FileContents({ preview, mapping }: { preview: Preview; mapping: string }) {
  const words = useWords().importing;
  const { format, encoding, encodingSample, delimiter, tables, whole, readNotes } = preview;
  const written = [
    IN_FORMATS[format],
    encoding,
    delimiter && words.delimitedBy(words.delimiters[delimiter as keyof typeof words.delimiters] ?? delimiter),
  ].filter(Boolean);
  return (
    <section aria-label={words.contents}>
      <h4>{words.contents}</h4>
      <p className={text.meta}>{written.join(' · ')}</p>
      {encodingSample !== null && <p role="status">{words.encodingGuessed(encodingSample)}</p>}
      {encoding !== null && <EncodingSelect />}
      {readNotes.length > 0 && (
        <ul role="status">
          {readNotes.map((note) => (
            <li key={`${note.code} ${note.at}`}>
              <code>{note.at}</code>{' '}
              {note.code === 'COMMENTS_SKIPPED'
                ? words.readNotes.COMMENTS_SKIPPED(note.count)
                : words.readNotes[note.code](note.text)}
            </li>
          ))}
        </ul>
      )}
      {tables.map((table, i) => (
        <details key={table.name} open={i === 0}>
          <summary>
            <b>{table.name}</b>{' '}
            <span className={text.meta}>
              {whole ? words.rowCount(table.seen) : words.firstRows(table.seen)}
            </span>
          </summary>
          <Columns table={table} mapping={mapping} />
        </details>
      ))}
    </section>
  );
}

function Columns({ table, mapping }: { table: PreviewTable; mapping: string }) {
  const words = useWords().importing;
  const { name, columns, samples } = table;
  return (
    <div
      className={clsx(tableStyles.scroll, styles.table)}
      tabIndex={0}
      role="region"
      aria-label={words.columnsOf(name)}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.samples}</th>
          </tr>
        </thead>
        <tbody>
          {columns.slice(0, LISTED).map((column) => (
            <tr key={column}>
              <th scope="row">
                {column}
                {mapping && !readsColumn(mapping, column) && (
                  <span className={clsx(text.meta, text.block)}>{words.notUsed}</span>
                )}
              </th>
              <td>{[...new Set(samples[column])].join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {columns.length > LISTED && <p className={text.meta}>{words.more(columns.length - LISTED)}</p>}
    </div>
  );
}

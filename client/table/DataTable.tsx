import { clsx } from 'clsx';
import { useMemo, useState } from 'react';
import { save } from '../actions/export.ts';
import { announce } from '../actions/run.ts';
import { setElement } from '../state/elements.ts';
import { Button } from '../ui/Button.tsx';
import form from '../ui/form.module.css';
import layout from '../ui/layout.module.css';
import tableStyles from '../ui/table.module.css';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';
import styles from './DataTable.module.css';
import { asText, sorted } from './rows.ts';

export interface Column<R> {
  readonly key: string;
  readonly name: string;
  readonly value: (row: R) => string | number;
  readonly show?: (value: number) => string;
}

interface Props<R> {
  readonly name: string;
  readonly rows: readonly R[];
  readonly columns: readonly Column<R>[];
  readonly selection: readonly string[];
  readonly open: (row: R) => void;
  readonly select: (row: R) => void;
}

const PAGE = 200;
const register = (element: HTMLElement | null) => setElement('table', element);

/** A table that can be sorted, filtered and copied. The first column opens the row. */
export function DataTable<R extends { readonly id: string }>({
  name,
  rows,
  columns,
  selection,
  open,
  select,
}: Props<R>) {
  const words = useWords();
  const [sort, setSort] = useState({ key: columns[0]?.key ?? '', down: false });
  const [filter, setFilter] = useState('');
  const [page, setPage] = useState(0);
  const kept = useMemo(() => sorted(rows, columns, sort, filter), [rows, columns, sort, filter]);
  const last = Math.max(0, Math.ceil(kept.length / PAGE) - 1);
  const at = Math.min(page, last);
  const copy = async () => {
    const content = asText(kept, columns);
    const copied = await navigator.clipboard?.writeText(content).then(
      () => true,
      () => false,
    );
    if (copied) announce(words.table.copied(kept.length));
    else save('chasqui.tsv', new Blob([content], { type: 'text/tab-separated-values' }));
  };
  return (
    <div className={styles.table}>
      <div className={clsx(layout.row, styles.bar)}>
        <input
          className={form.input}
          type="search"
          aria-label={words.table.filter(name)}
          placeholder={words.table.filter(name)}
          value={filter}
          onChange={(e) => {
            setFilter(e.target.value);
            setPage(0);
          }}
        />
        <Button onClick={() => void copy()}>{words.table.copy}</Button>
        <span className={text.meta} role="status">
          {words.table.rows(
            kept.length === 0 ? 0 : at * PAGE + 1,
            Math.min(kept.length, (at + 1) * PAGE),
            kept.length,
          )}
        </span>
        {last > 0 && (
          <>
            <Button aria-disabled={at === 0} onClick={() => setPage(Math.max(0, at - 1))}>
              {words.table.previous}
            </Button>
            <Button aria-disabled={at === last} onClick={() => setPage(Math.min(last, at + 1))}>
              {words.table.next}
            </Button>
          </>
        )}
      </div>
      <div ref={register} className={tableStyles.scroll} tabIndex={0} role="region" aria-label={name}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className={text.visuallyHidden}>{words.table.select}</span>
              </th>
              {columns.map((column) => (
                <th
                  key={column.key}
                  scope="col"
                  aria-sort={sort.key === column.key ? (sort.down ? 'descending' : 'ascending') : undefined}
                >
                  <Button
                    variant="quiet"
                    onClick={() => setSort({ key: column.key, down: sort.key === column.key && !sort.down })}
                  >
                    {column.name}
                    <span aria-hidden="true">{sort.key === column.key ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
                  </Button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kept.slice(at * PAGE, (at + 1) * PAGE).map((row) => (
              <tr key={row.id} className={clsx(selection.includes(row.id) && tableStyles.selected)}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={words.table.selectRow(String(columns[0]?.value(row) ?? row.id))}
                    checked={selection.includes(row.id)}
                    onChange={() => select(row)}
                  />
                </td>
                {columns.map((column, i) => {
                  const value = column.value(row);
                  const shown = typeof value === 'number' && column.show ? column.show(value) : value;
                  return (
                    <td key={column.key} className={clsx(typeof value === 'number' && tableStyles.number)}>
                      {i === 0 ? (
                        <Button variant="link" onClick={() => open(row)}>
                          {shown}
                        </Button>
                      ) : (
                        shown
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

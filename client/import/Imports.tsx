import { clsx } from 'clsx';
import { confirmRetractImport } from '../actions/import.ts';
import type { ImportFormat } from '../api/import-answer.ts';
import { useApiQuery } from '../api/server.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import tableStyles from '../ui/table.module.css';
import { useWords } from '../words/words.ts';
import { IN_FORMATS } from './formats.ts';
import styles from './Import.module.css';

/** The list of imports, newest first, with buttons to retract them. */
export function Imports() {
  const words = useWords().importing;
  const { data } = useApiQuery('Imports', {});
  return (
    <Dialog title={words.list} size="large">
      {data?.imports.length === 0 && <p>{words.noImports}</p>}
      {data && data.imports.length > 0 && (
        <div className={styles.import}>
          <div
            className={clsx(tableStyles.scroll, styles.table)}
            tabIndex={0}
            role="region"
            aria-label={words.list}
          >
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.steps.file}</th>
                  <th scope="col">{words.format}</th>
                  <th scope="col">{words.rows}</th>
                  <th scope="col">{words.importedAt}</th>
                  <th scope="col">{words.retractedAt}</th>
                </tr>
              </thead>
              <tbody>
                {data.imports.map(({ id, file, format, rows, importedAt, retractedAt }) => (
                  <tr key={id}>
                    <th scope="row">{file}</th>
                    <td>{IN_FORMATS[format as ImportFormat] ?? format}</td>
                    <td className={tableStyles.number}>{rows === null ? '' : words.count(rows)}</td>
                    <td>{words.moment(importedAt)}</td>
                    <td>
                      {retractedAt ? (
                        words.moment(retractedAt)
                      ) : (
                        <Button
                          variant="link"
                          aria-label={words.retractImportNamed(file)}
                          onClick={() => confirmRetractImport({ id, file })}
                        >
                          {words.retractImport}
                        </Button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      )}
    </Dialog>
  );
}

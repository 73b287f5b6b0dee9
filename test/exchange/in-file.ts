import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LIMITS } from '../../server/exchange/in/limits.ts';
import type { Cell, InFile, Row } from '../../server/exchange/in/reader.ts';
import { formatOf, READERS, type ReaderName } from '../../server/exchange/in/readers.ts';

/** Goes with the cases, when the run ends: several test files of a process write to it. */
const folder = mkdtempSync(join(process.env['CASES_FOLDER'] ?? '', 'in-'));

let files = 0;

/** A file with this content, under this name, as readers take it. */
export function inFile(name: string, content: string | Uint8Array, told: Partial<InFile> = {}): InFile {
  const path = join(folder, String(++files));
  writeFileSync(path, content);
  const bytes = Buffer.byteLength(content);
  return { path, name, bytes, limits: DEFAULT_LIMITS, ...told };
}

/** A row with its cells as an object, which is easier to compare. */
type ReadRow = Omit<Row, 'cells'> & { readonly cells: Readonly<Record<string, Cell>> };

/** Every row of a file. */
export async function rowsOf(reader: ReaderName, file: InFile): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  for await (const piece of READERS[reader].read(file))
    for (const row of piece) rows.push({ ...row, cells: Object.fromEntries(row.cells) });
  return rows;
}

/** What is wrong with a file: `place: what`. */
export async function wrongIn(reader: ReaderName, file: InFile): Promise<string> {
  return rowsOf(reader, file).then(
    () => 'nothing',
    (error: Error) => error.message,
  );
}

export const formatOfFile = ({ path, name }: InFile) => formatOf(path, name);

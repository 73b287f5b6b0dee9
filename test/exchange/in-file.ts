import { existsSync, mkdtempSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DEFAULT_LIMITS } from '../../server/exchange/in/limits.ts';
import type { Cell, InFile, Row } from '../../server/exchange/in/reader.ts';
import { formatOf, READERS, type ReaderName } from '../../server/exchange/in/readers.ts';

/** Shared by the test files of a process, and deleted at the end of the run. */
const folder = mkdtempSync(join(process.env['CASES_FOLDER'] ?? '', 'in-'));

let files = 0;

/** Writes a file, and returns it as input for readers. */
export function inFile(name: string, content: string | Uint8Array, options: Partial<InFile> = {}): InFile {
  const path = join(folder, String(++files));
  writeFileSync(path, content);
  const bytes = Buffer.byteLength(content);
  return { path, name, bytes, limits: DEFAULT_LIMITS, ...options };
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

/** The problem with a file: `position: message`. */
export async function wrongIn(reader: ReaderName, file: InFile): Promise<string> {
  return rowsOf(reader, file).then(
    () => 'no problem',
    (error: Error) => error.message,
  );
}

/** Fails while this process still has one of these files open; a stream closes its file shortly after it ends. */
export async function expectClosed(): Promise<void> {
  if (!existsSync('/proc/self/fd')) return;
  const open = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return readlinkSync(join('/proc/self/fd', fd)).startsWith(folder);
      } catch {
        return false;
      }
    });
  for (let tries = 0; open().length > 0 && tries < 100; tries++) await wait(20);
  expect(open()).toEqual([]);
}

export const formatOfFile = ({ path, name }: InFile) => formatOf(path, name);

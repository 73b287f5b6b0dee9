import type { ImportLimits } from '../../exchange/in/limits.ts';
import type { RawRow } from '../../exchange/in/raw-row.ts';
import { invalidInput } from '../../model/errors.ts';
import type { ImportMemory } from './import-queue.ts';

/** UTF-16 units of text in rows, per byte that a file may have: a mapping can make much text of a small file. */
const TEXT_PER_BYTE = 2;
/** Claims per row that the largest file may make on average; one import is one transaction. */
const CLAIMS_PER_ROW = 4;
/** Claims per row that a smaller file may make on average, and claims before that counts: lists make many pairs. */
const MAX_CLAIMS_PER_ROW = 20;
const FREE_CLAIMS = 50_000;

/** The limits of one import: rows, claims, text and memory. */
export class RowBudget {
  readonly #limits: ImportLimits;
  readonly #memory: ImportMemory;
  #claims = 0;
  #text = 0;

  constructor(limits: ImportLimits, memory: ImportMemory) {
    this.#limits = limits;
    this.#memory = memory;
  }

  /** Counts a chunk after which there are `rows` rows. Throws InvalidInput naming the row that exceeds a limit. */
  async add(chunk: readonly RawRow[], rows: number): Promise<void> {
    let items = chunk.length;
    const textBefore = this.#text;
    const rowsBefore = rows - chunk.length;
    for (const [i, row] of chunk.entries()) items += this.#count(row, rowsBefore + i + 1);
    await this.#memory.reserve(items, this.#text - textBefore, chunk.at(-1)?.place ?? '');
  }

  /** Counts what a row contains that was counted without contents before, while it waited. */
  async replace(row: RawRow, rows: number): Promise<void> {
    const textBefore = this.#text;
    await this.#memory.reserve(this.#count(row, rows), this.#text - textBefore, row.place);
  }

  /** Items of a row besides itself. Subject and object of a claim may become entities when the rows are checked. */
  #count(row: RawRow, rows: number): number {
    this.#claims += row.claims.length;
    this.#text += lengthOf(row);
    this.#check(row.place, rows);
    return row.entities.length + row.sources.length + 3 * row.claims.length;
  }

  #check(at: string, rows: number): void {
    const { bytes, rows: maxRows } = this.#limits;
    const maxText = bytes * TEXT_PER_BYTE;
    const maxClaims = maxRows * CLAIMS_PER_ROW;
    if (this.#text > maxText)
      throw invalidInput(at, 'IMPORT_TOO_MUCH_TEXT', { megabytes: Math.floor(maxText / 2 ** 20) });
    if (this.#claims > FREE_CLAIMS && this.#claims > rows * MAX_CLAIMS_PER_ROW)
      throw invalidInput(at, 'IMPORT_TOO_MANY_CLAIMS_PER_ROW', { max: MAX_CLAIMS_PER_ROW });
    if (this.#claims > maxClaims) throw invalidInput(at, 'IMPORT_TOO_MANY_CLAIMS', { max: maxClaims });
    if (rows > maxRows) throw invalidInput(at, 'IMPORT_TOO_MANY_ROWS', { max: maxRows });
  }
}

function lengthOf({ entities, sources, claims }: RawRow): number {
  let length = 0;
  for (const items of [entities, sources, claims]) {
    for (const { value } of items)
      for (const text of Object.values(value)) if (typeof text === 'string') length += text.length;
  }
  return length;
}

import { InvalidInput } from '../../model/errors.ts';
import type { RawRow } from '../in/raw-row.ts';
import type { Row } from '../in/reader.ts';
import { NumberColumns } from './decide-numbers.ts';
import type { MapContext } from './fields.ts';
import { mapRow } from './map-row.ts';

interface DeferredRow {
  readonly index: number;
  readonly row: Row;
}

/**
 * Maps the rows of a file in one pass. A row with an ambiguous number, `1,250`, waits until the end of the file, when
 * the other numbers of its column have shown their decimal sign. All other rows are mapped immediately, because the
 * sign of the column makes no difference to them.
 */
export class RowMapper {
  readonly #context: MapContext;
  readonly #numbers: NumberColumns;
  readonly #deferred: DeferredRow[] = [];
  #count = 0;

  constructor(context: MapContext) {
    this.#context = context;
    this.#numbers = new NumberColumns(context.mapping, context.file);
  }

  /** Maps the next row; null for a row that waits, which stays in memory. */
  map(row: Row): RawRow | null {
    const index = this.#count++;
    if (!this.#isAmbiguous(row)) return mapRow(row, this.#context);
    this.#deferred.push({ index, row });
    return null;
  }

  /** Maps the rows that waited, after the last row of the file. Yields them with their indexes among all rows. */
  *finish(): Generator<{ readonly index: number; readonly raw: RawRow }> {
    const context = { ...this.#context, mapping: this.#numbers.decided() };
    for (const { index, row } of this.#deferred) yield { index, raw: mapRow(row, context) };
  }

  #isAmbiguous(row: Row): boolean {
    try {
      return this.#numbers.add(row);
    } catch (error) {
      // Mapping the row reports the same problem as its reason.
      if (error instanceof InvalidInput) return false;
      throw error;
    }
  }
}

import type { Row } from '../in/reader.ts';
import { ALWAYS_THERE, columnsIn } from './fill.ts';
import { rulesFor } from './map-row.ts';
import type { Mapping, TextRule } from './mapping.ts';

/** A column that a mapping names and a table has not. */
export interface UnknownColumn {
  readonly table: string;
  readonly column: string;
  /** Where the mapping names it: `links.0.object`. */
  readonly at: string;
}

/** Most that are told. */
const TOLD = 100;

/** Gathers the columns of tables that tell theirs before their rows, as spreadsheets do. */
export class TableHeads {
  readonly #heads = new Map<string, ReadonlySet<string>>();
  #last: Row['columns'];

  add({ table, columns }: Row): void {
    if (columns === this.#last || columns === undefined) return;
    this.#last = columns;
    this.#heads.set(table, new Set([...columns, ...ALWAYS_THERE]));
  }

  /** The columns that a mapping names and they have not: a rule that needs one makes nothing. */
  unknownTo({ tables }: Mapping): UnknownColumn[] {
    const unknown: UnknownColumn[] = [];
    for (const [table, columns] of this.#heads) {
      for (const { named, at } of namedIn(rulesFor(table, tables), '')) {
        const [first] = named;
        if (first === undefined || named.some((column) => columns.has(column))) continue;
        unknown.push({ table, column: first, at });
        if (unknown.length === TOLD) return unknown;
      }
    }
    return unknown;
  }
}

/** Of every text that is made from columns, those columns: any of them will do. */
function* namedIn(rule: unknown, at: string): Generator<{ named: readonly string[]; at: string }> {
  if (typeof rule === 'string') yield { named: columnsIn(rule), at };
  if (typeof rule !== 'object' || rule === null) return;
  if ('from' in rule || 'first' in rule) {
    yield { named: columnsIn(rule as TextRule), at };
    return;
  }
  for (const [key, inner] of Object.entries(rule)) {
    const place = at ? `${at}.${key}` : key;
    if (key === 'when') {
      for (const column of Object.keys(inner as object)) yield { named: [column], at: place };
    } else if (key !== 'skip' && key !== 'otherwise') yield* namedIn(inner, place);
  }
}

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

/** Columns that hold something and that a mapping does not read. */
export interface UnreadColumns {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Columns of one table that are kept; what is beyond is not looked for. */
const MOST_HELD = 1_000;
/** Most that are told. */
const TOLD = 100;

/** Gathers the columns of tables that tell theirs before their rows, as spreadsheets do. */
export class TableHeads {
  readonly #heads = new Map<string, ReadonlySet<string>>();
  readonly #held = new Map<string, Set<string>>();
  #last: Row['columns'];

  add({ table, cells, columns }: Row): void {
    const held = this.#held.get(table) ?? new Set();
    this.#held.set(table, held);
    if (held.size < MOST_HELD) for (const column of cells.keys()) held.add(column);
    if (columns === this.#last || columns === undefined) return;
    this.#last = columns;
    this.#heads.set(table, new Set([...columns, ...ALWAYS_THERE]));
  }

  /** The columns that hold something and that the mapping does not read, by table. */
  unreadBy({ tables }: Mapping): UnreadColumns[] {
    return [...this.#held].flatMap(([table, held]) => {
      const rules = rulesFor(table, tables);
      const read = new Set([...namedIn(rules, '')].flatMap(({ named }) => named));
      for (const { when } of rules?.skip ?? []) for (const column of Object.keys(when)) read.add(column);
      const columns = [...held].filter((column) => !read.has(column)).slice(0, TOLD);
      return rules && columns.length > 0 ? [{ table, columns }] : [];
    });
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

/** The columns that a mapping reads. */
export const columnsNamed = ({ tables }: Mapping): ReadonlySet<string> =>
  new Set(
    Object.values(tables)
      .flatMap((table) => [...namedIn(table, '')].flatMap(({ named }) => named))
      .filter((column) => !ALWAYS_THERE.includes(column)),
  );

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

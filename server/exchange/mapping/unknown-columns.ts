import type { Row } from '../in/reader.ts';
import { IMPLICIT_COLUMN_NAMES, columnsIn } from './render-template.ts';
import { rulesFor } from './map-row.ts';
import type { Mapping, TextRule } from './mapping.ts';

/** A column that a mapping names and that its table does not have. */
export interface UnknownColumn {
  readonly table: string;
  readonly column: string;
  /** The path in the mapping that names it: `links.0.object`. */
  readonly at: string;
}

/** Non-empty columns that a mapping does not read. */
export interface UnreadColumns {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Maximum columns per table that are tracked. */
const MAX_TRACKED = 1_000;
/** Maximum columns that are reported. */
const MAX_REPORTED = 100;

/** Collects the columns of tables from their rows and, where the format has one, their header. */
export class TableHeads {
  readonly #heads = new Map<string, ReadonlySet<string>>();
  readonly #nonEmpty = new Map<string, Set<string>>();
  #last: Row['columns'];

  add({ table, cells, columns }: Row): void {
    const nonEmpty = this.#nonEmpty.get(table) ?? new Set();
    this.#nonEmpty.set(table, nonEmpty);
    if (nonEmpty.size < MAX_TRACKED) for (const column of cells.keys()) nonEmpty.add(column);
    if (columns === this.#last || columns === undefined) return;
    this.#last = columns;
    this.#heads.set(table, new Set([...columns, ...IMPLICIT_COLUMN_NAMES]));
  }

  /** The non-empty columns that the mapping does not read, by table. */
  unreadBy({ tables }: Mapping): UnreadColumns[] {
    return [...this.#nonEmpty].flatMap(([table, nonEmpty]) => {
      const rules = rulesFor(table, tables);
      const read = new Set([...namedIn(rules, '')].flatMap(({ named }) => named));
      for (const { when } of rules?.skip ?? []) for (const column of Object.keys(when)) read.add(column);
      const columns = [...nonEmpty].filter((column) => !read.has(column)).slice(0, MAX_REPORTED);
      return rules && columns.length > 0 ? [{ table, columns }] : [];
    });
  }

  /** The columns that the mapping names and the tables do not have: a rule that needs one never applies. */
  unknownTo({ tables }: Mapping): UnknownColumn[] {
    const unknown: UnknownColumn[] = [];
    for (const [table, columns] of this.#heads) {
      for (const { named, at } of namedIn(rulesFor(table, tables), '')) {
        const [first] = named;
        if (first === undefined || named.some((column) => columns.has(column))) continue;
        unknown.push({ table, column: first, at });
        if (unknown.length === MAX_REPORTED) return unknown;
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
      .filter((column) => !IMPLICIT_COLUMN_NAMES.includes(column)),
  );

/** The columns of every text rule within a rule: alternatives, of which one is enough. */
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

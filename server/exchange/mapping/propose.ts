import { fold } from '../../model/fold.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { HEADERS, KIND_WORDS, LINK_WORDS } from '../in/header-words.ts';
import { slug } from './slug.ts';
import { decimalSign } from './written.ts';

/** A table as a look at its first rows shows it. */
export interface SeenTable {
  readonly name: string;
  /** In the order in which they came. */
  readonly columns: readonly string[];
  /** What each column holds in the first rows. */
  readonly samples: Readonly<Record<string, readonly string[]>>;
}

type Rules = Record<string, unknown>;

/** Link types that need nothing beside their ends, by the kinds of both ends. */
const PLAIN: Readonly<Partial<Record<Kind, string>>> = { REGION: 'NEAR', EVENT: 'PART_OF' };

/** What the tables of a file are proposed by. */
interface Proposing {
  readonly file: string;
  readonly vocabulary: Vocabulary;
  /** Goes before ids that mean something in the file alone. */
  readonly prefix: string;
  /** Whether some ids of the file are such. */
  readonly bare: boolean;
  /** The columns that hold the ids of entities, of tables that have such. */
  readonly ids: readonly (readonly string[])[];
}

/**
 * A mapping to begin with, out of the headers, the first rows, the names of file and tables, and the vocabulary.
 * A guess for a person to look at; columns that it does not use are named by the preview.
 */
export function proposeMapping(
  tables: readonly SeenTable[],
  file: string,
  vocabulary: Vocabulary,
): { readonly tables: ReadonlyMap<string, object> } {
  const sorted = tables.map(withoutEmpty).map((table) => ({ table, ends: endsOf(table) }));
  const ids = sorted
    .filter(({ ends }) => !ends)
    .map(({ table }) => heldIn(columnFor('id', table), table))
    .filter((held) => held.length > 0);
  const prefix = slug(file.replace(/\.[^.]*$/, '')).split('-')[0] ?? '';
  const all = [...ids, ...sorted.map(({ table, ends }) => (ends ?? []).flatMap((end) => heldIn(end, table)))];
  const proposing = { file, vocabulary, prefix, ids, bare: isBare(all.flat()) };
  const rules = sorted.map(
    ({ table, ends }) =>
      [table.name, ends ? linkTable(table, ends, proposing) : entityTable(table, proposing)] as const,
  );
  // A sheet may be called 2013, which would come first in an object.
  return { tables: new Map(rules) };
}

/** A table without the columns that hold nothing in the rows that were seen. */
const withoutEmpty = ({ name, columns, samples }: SeenTable): SeenTable => ({
  name,
  columns: columns.filter((column) => (samples[column] ?? []).length > 0),
  samples,
});

/** The columns of both ends of a link; of a table without a header, the first two. */
export function endsOf(table: SeenTable): readonly [string, string] | undefined {
  const from = columnFor('from', table);
  const to = columnFor('to', table, from);
  if (from && to) return [from, to];
  const [first, second] = table.columns;
  return first === 'column 1' && second === 'column 2' ? [first, second] : undefined;
}

function entityTable(table: SeenTable, proposing: Proposing): Rules {
  const { file } = proposing;
  const id = columnFor('id', table);
  const name = columnFor('name', table, id) ?? id ?? table.columns[0] ?? '';
  const kind = kindColumn(table);
  const lat = columnFor('lat', table);
  const lon = columnFor('lon', table);
  const guess = lat && lon ? 'REGION' : guessKind(`${file} ${table.name} ${table.columns.join(' ')}`);
  const aliases = columnFor('aliases', table, name);
  const summary = columnFor('summary', table, name);
  const country = columnFor('country', table, name);
  const iso = columnFor('iso', table, id);
  // A graph file states of a node which it lies in.
  const parent = table.name === 'nodes' && id ? columnFor('parent', table) : undefined;
  return {
    entities: [
      {
        ...(id && { id: idTemplate(id, table, proposing) }),
        kind: kind ? `{${kind}}` : guess,
        // A node of a graph file may have no label.
        name: table.name === 'nodes' && id && name !== id ? `{${name}|${id}}` : `{${name}}`,
        ...(aliases && { aliases: { from: `{${aliases}}`, split: ';' } }),
        ...(summary && { summary: `{${summary}}` }),
        ...(country && guess === 'GROUP' && { country: `{${country}}` }),
        ...(guess === 'REGION' && lat && lon && { lat: number(lat, table), lon: number(lon, table) }),
        ...(guess === 'REGION' && iso && { iso: `{${iso}}` }),
      },
    ],
    ...(parent &&
      id && {
        links: [
          {
            when: { [parent]: '*' },
            subject: idTemplate(id, table, proposing),
            type: WITHIN[guess] ?? 'TIED_TO',
            object: idTemplate(parent, table, proposing),
          },
        ],
      }),
  };
}

/** Link types of what lies in another, by the kind of both. */
const WITHIN: Readonly<Partial<Record<Kind, string>>> = {
  GROUP: 'PART_OF',
  EVENT: 'PART_OF',
  REGION: 'LOCATED_IN',
};

function linkTable(table: SeenTable, [from, to]: readonly [string, string], proposing: Proposing): Rules {
  const { file, vocabulary, ids } = proposing;
  const typeColumn =
    columnFor('type', table) ?? (table.columns[0] === 'column 1' ? table.columns[2] : undefined);
  const held = heldIn(typeColumn, table);
  const known = held.length > 0 && held.every((value) => vocabulary.linkTypes.has(value));
  const kind = guessKind(`${file} ${table.name}`);
  const label = columnFor('label', table, typeColumn) ?? typeColumn;
  const words = fold(`${file} ${table.name} ${held.join(' ')} ${heldIn(label, table).join(' ')}`);
  const type = LINK_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? PLAIN[kind] ?? 'TIED_TO';
  const hedge = columnFor('hedge', table);
  const named = isNamed(heldIn(from, table)) || isNamed(heldIn(to, table));
  const byName = named && !ids.some(isNamed);
  const end = (column: string) =>
    byName ? { name: `{${column}}`, kind } : idTemplate(column, table, proposing);
  // What a link is called has no place in the vocabulary, and is kept in words.
  const says =
    !known && label && heldIn(label, table).some((value) => !DIRECTIONS.has(value)) ? label : undefined;
  const statement = says && (byName ? `{${from}} {${says}} {${to}}` : `{${says}}`);
  const link = {
    subject: end(from),
    type: known ? `{${typeColumn}}` : type,
    object: end(to),
    ...(statement && { statement }),
    ...(hedge && { hedge: `{${hedge}}` }),
  };
  const happened = happenedIn(table);
  const spells = table.columns.includes('spells');
  return {
    ...(!byName && {
      entities: [from, to].map((column) => ({ ifMissing: true, id: end(column), kind, name: `{${column}}` })),
    }),
    links: [
      { ...(spells && { when: { spells: '!*' } }), ...link, ...(happened && { happened }) },
      ...(spells ? [{ when: { spells: '*' }, ...link, happened: { each: '{spells}' } }] : []),
    ],
  };
}

const heldIn = (column: string | undefined, { samples }: SeenTable): readonly string[] =>
  (column !== undefined && samples[column]) || [];

/** What a GEXF file says of every edge. */
const DIRECTIONS: ReadonlySet<string> = new Set(['directed', 'undirected', 'mutual']);

/** The day of a link, or its first and last. */
function happenedIn(table: SeenTable): string | object | undefined {
  const happened = columnFor('happened', table);
  const since = columnFor('since', table);
  const until = columnFor('until', table);
  if (!since && !until) return happened && `{${happened}}`;
  return { ...(since && { since: `{${since}}` }), ...(until && { until: `{${until}}` }) };
}

/** Of a place: never a thousand, so that its only comma or point is the decimal sign. */
function number(column: string, table: SeenTable): object {
  const signs = new Set(heldIn(column, table).map(decimalSign).filter(Boolean));
  const sign = heldIn(column, table).some((value) => value.includes(',')) ? 'comma' : 'point';
  return { from: `{${column}}`, number: signs.size === 1 && signs.has('either') ? sign : true };
}

/** Whether a column holds what things are called, by which the graph may know them: words, not ids. */
const isNamed = (held: readonly string[]) => held.some((value) => /\p{L} \p{L}/u.test(value));

/** Bare numbers and short codes are ids of this file alone. */
const isBare = (held: readonly string[]) => held.some((value) => /^.{0,6}$|^[\d.]+$/.test(value));

/**
 * Ids that mean something in the file alone have its name before them. Links name entities by the ids of their own
 * tables, so that all have it, or none.
 */
function idTemplate(column: string, table: SeenTable, { prefix, bare, ids }: Proposing): string {
  const needed = ids.length > 0 ? bare : isBare(heldIn(column, table));
  return needed && prefix ? `${prefix}-{${column}}` : `{${column}}`;
}

export function columnFor(
  what: keyof typeof HEADERS,
  { columns }: SeenTable,
  but?: string,
): string | undefined {
  const folded = columns.map(fold);
  for (const word of HEADERS[what]) {
    const found = columns.find((column, i) => column !== but && folded[i] === word);
    if (found) return found;
  }
  return undefined;
}

/** A column that holds kinds. */
function kindColumn({ columns, samples }: SeenTable): string | undefined {
  return columns.find((column) => {
    const held = samples[column] ?? [];
    return held.length > 0 && held.every((value) => (KINDS as readonly string[]).includes(value));
  });
}

const guessKind = (words: string): Kind =>
  KIND_WORDS.find(([pattern]) => pattern.test(fold(words)))?.[1] ?? 'GROUP';

import { fold } from '../../model/fold.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { HEADERS, KIND_WORDS, LINK_WORDS } from '../in/header-words.ts';
import { slug } from './slug.ts';
import { decimalSign } from './normalize.ts';

/** A table as a preview of its first rows shows it. */
export interface SeenTable {
  readonly name: string;
  /** In the order of the file. */
  readonly columns: readonly string[];
  /** Values of each column in the first rows. */
  readonly samples: Readonly<Record<string, readonly string[]>>;
}

type Rules = Record<string, unknown>;

/** Default link types by the kind of both ends; TIED_TO for other kinds. */
const DEFAULT_LINK_TYPES: Readonly<Partial<Record<Kind, string>>> = { REGION: 'NEAR', EVENT: 'PART_OF' };

/** What the proposal for each table depends on. */
interface ProposalContext {
  readonly file: string;
  readonly vocabulary: Vocabulary;
  /** A prefix for ids that are unique only within the file. */
  readonly prefix: string;
  /** Whether the file has such ids. */
  readonly hasLocalIds: boolean;
  /** Sample values of the id columns of tables of entities. */
  readonly ids: readonly (readonly string[])[];
}

/**
 * Proposes a mapping from the headers, the first rows, the names of the file and its tables, and the vocabulary. It is
 * a guess for a person to review; the preview lists columns that it does not use.
 */
export function proposeMapping(
  tables: readonly SeenTable[],
  file: string,
  vocabulary: Vocabulary,
): { readonly tables: ReadonlyMap<string, object> } {
  const nonEmpty = tables.map(withoutEmpty).map((table) => ({ table, ends: endsOf(table) }));
  const ids = nonEmpty
    .filter(({ ends }) => !ends)
    .map(({ table }) => valuesIn(columnFor('id', table), table))
    .filter((values) => values.length > 0);
  const prefix = slug(file.replace(/\.[^.]*$/, '')).split('-')[0] ?? '';
  const all = [
    ...ids,
    ...nonEmpty.map(({ table, ends }) => (ends ?? []).flatMap((end) => valuesIn(end, table))),
  ];
  const context = { file, vocabulary, prefix, ids, hasLocalIds: areLocalIds(all.flat()) };
  const rules = nonEmpty.map(
    ({ table, ends }) =>
      [table.name, ends ? linkTable(table, ends, context) : entityTable(table, context)] as const,
  );
  // A Map keeps the order: a sheet named 2013 would be the first key of an object.
  return { tables: new Map(rules) };
}

/** A table without the columns that are empty in the preview. */
const withoutEmpty = ({ name, columns, samples }: SeenTable): SeenTable => ({
  name,
  columns: columns.filter((column) => (samples[column] ?? []).length > 0),
  samples,
});

/** The columns of both ends of links; the first two of a table without a header. Undefined for other tables. */
export function endsOf(table: SeenTable): readonly [string, string] | undefined {
  const from = columnFor('from', table);
  const to = columnFor('to', table, from);
  if (from && to) return [from, to];
  const [first, second] = table.columns;
  return first === 'column 1' && second === 'column 2' ? [first, second] : undefined;
}

function entityTable(table: SeenTable, context: ProposalContext): Rules {
  const { file } = context;
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
  // Graph files state the enclosing node.
  const parent = table.name === 'nodes' && id ? columnFor('parent', table) : undefined;
  return {
    entities: [
      {
        ...(id && { id: idTemplate(id, table, context) }),
        kind: kind ? `{${kind}}` : guess,
        // A node of a graph file may have no label.
        name: table.name === 'nodes' && id && name !== id ? `{${name}|${id}}` : `{${name}}`,
        ...(aliases && { aliases: { from: `{${aliases}}`, split: ';' } }),
        ...(summary && { summary: `{${summary}}` }),
        ...(country && guess === 'GROUP' && { country: `{${country}}` }),
        ...(guess === 'REGION' && lat && lon && { lat: coordinate(lat, table), lon: coordinate(lon, table) }),
        ...(guess === 'REGION' && iso && { iso: `{${iso}}` }),
      },
    ],
    ...(parent &&
      id && {
        links: [
          {
            when: { [parent]: '*' },
            subject: idTemplate(id, table, context),
            type: PARENT_LINK_TYPES[guess] ?? 'TIED_TO',
            object: idTemplate(parent, table, context),
          },
        ],
      }),
  };
}

/** Link types from an entity to the enclosing one, by the kind of both. */
const PARENT_LINK_TYPES: Readonly<Partial<Record<Kind, string>>> = {
  GROUP: 'PART_OF',
  EVENT: 'PART_OF',
  REGION: 'LOCATED_IN',
};

function linkTable(table: SeenTable, [from, to]: readonly [string, string], context: ProposalContext): Rules {
  const { file, vocabulary, ids } = context;
  const typeColumn =
    columnFor('type', table) ?? (table.columns[0] === 'column 1' ? table.columns[2] : undefined);
  const types = valuesIn(typeColumn, table);
  const areLinkTypes = types.length > 0 && types.every((value) => vocabulary.linkTypes.has(value));
  const kind = guessKind(`${file} ${table.name}`);
  const label = columnFor('label', table, typeColumn) ?? typeColumn;
  const words = fold(`${file} ${table.name} ${types.join(' ')} ${valuesIn(label, table).join(' ')}`);
  const type =
    LINK_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? DEFAULT_LINK_TYPES[kind] ?? 'TIED_TO';
  const hedge = columnFor('hedge', table);
  const hasNames = areNames(valuesIn(from, table)) || areNames(valuesIn(to, table));
  const byName = hasNames && !ids.some(areNames);
  const end = (column: string) =>
    byName ? { name: `{${column}}`, kind } : idTemplate(column, table, context);
  // A label that is not a link type becomes the statement of the claim.
  const statementColumn =
    !areLinkTypes && label && valuesIn(label, table).some((value) => !DIRECTIONS.has(value))
      ? label
      : undefined;
  const statement =
    statementColumn && (byName ? `{${from}} {${statementColumn}} {${to}}` : `{${statementColumn}}`);
  const link = {
    subject: end(from),
    type: areLinkTypes ? `{${typeColumn}}` : type,
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

const valuesIn = (column: string | undefined, { samples }: SeenTable): readonly string[] =>
  (column !== undefined && samples[column]) || [];

/** Types of edges in GEXF files. */
const DIRECTIONS: ReadonlySet<string> = new Set(['directed', 'undirected', 'mutual']);

/** The rule for the day of links, or for their first and last days. */
function happenedIn(table: SeenTable): string | object | undefined {
  const happened = columnFor('happened', table);
  const since = columnFor('since', table);
  const until = columnFor('until', table);
  if (!since && !until) return happened && `{${happened}}`;
  return { ...(since && { since: `{${since}}` }), ...(until && { until: `{${until}}` }) };
}

/** The rule for a coordinate: it is below a thousand, so that a single comma or point is the decimal sign. */
function coordinate(column: string, table: SeenTable): object {
  const signs = new Set(valuesIn(column, table).map(decimalSign).filter(Boolean));
  const sign = valuesIn(column, table).some((value) => value.includes(',')) ? 'comma' : 'point';
  return { from: `{${column}}`, number: signs.size === 1 && signs.has('either') ? sign : true };
}

/** Whether a column contains names, not ids, by which the graph may already have the entities. */
const areNames = (values: readonly string[]) => values.some((value) => /\p{L} \p{L}/u.test(value));

/** Whether ids are unique only within the file: plain numbers and short codes. */
const areLocalIds = (values: readonly string[]) => values.some((value) => /^.{0,6}$|^[\d.]+$/.test(value));

/**
 * Prefixes ids that are unique only within the file with its name. Links refer to the ids of other tables, so all
 * tables have the prefix, or none.
 */
function idTemplate(column: string, table: SeenTable, { prefix, hasLocalIds, ids }: ProposalContext): string {
  const needsPrefix = ids.length > 0 ? hasLocalIds : areLocalIds(valuesIn(column, table));
  return needsPrefix && prefix ? `${prefix}-{${column}}` : `{${column}}`;
}

/** The first column whose name has a meaning, other than one column. */
export function columnFor(
  meaning: keyof typeof HEADERS,
  { columns }: SeenTable,
  except?: string,
): string | undefined {
  const folded = columns.map(fold);
  for (const word of HEADERS[meaning]) {
    const found = columns.find((column, i) => column !== except && folded[i] === word);
    if (found) return found;
  }
  return undefined;
}

/** The column that contains kinds of entities. */
function kindColumn({ columns, samples }: SeenTable): string | undefined {
  return columns.find((column) => {
    const values = samples[column] ?? [];
    return values.length > 0 && values.every((value) => (KINDS as readonly string[]).includes(value));
  });
}

const guessKind = (words: string): Kind =>
  KIND_WORDS.find(([pattern]) => pattern.test(fold(words)))?.[1] ?? 'GROUP';

import { fold } from '../../model/fold.ts';
import { KINDS, type Kind } from '../../model/kinds.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { HEADERS, KIND_WORDS, LINK_WORDS } from './header-words.ts';
import { slug } from './slug.ts';

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

/**
 * A mapping to begin with, out of the headers, the first rows, the names of file and tables, and the vocabulary.
 * A guess for a person to look at; columns that it does not use are named by the preview.
 */
export function proposeMapping(tables: readonly SeenTable[], file: string, vocabulary: Vocabulary): object {
  const prefix = slug(file.replace(/\.[^.]*$/, '')).split('-')[0] ?? '';
  const proposed = tables.map((table) => {
    const from = columnFor('from', table);
    const to = columnFor('to', table, from);
    const rules =
      from && to ? linkTable(table, from, to, file, prefix, vocabulary) : entityTable(table, file, prefix);
    return [table.name, rules] as const;
  });
  return { tables: Object.fromEntries(proposed) };
}

function entityTable(table: SeenTable, file: string, prefix: string): Rules {
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
  return {
    entities: [
      {
        ...(id && { id: idTemplate(id, table, prefix) }),
        kind: kind ? `{${kind}}` : guess,
        name: `{${name}}`,
        ...(aliases && { aliases: { from: `{${aliases}}`, split: ';' } }),
        ...(summary && { summary: `{${summary}}` }),
        ...(country && guess === 'GROUP' && { country: `{${country}}` }),
        ...(guess === 'REGION' && lat && lon && { lat: number(lat), lon: number(lon) }),
        ...(guess === 'REGION' && iso && { iso: `{${iso}}` }),
      },
    ],
  };
}

function linkTable(
  table: SeenTable,
  from: string,
  to: string,
  file: string,
  prefix: string,
  vocabulary: Vocabulary,
): Rules {
  const typeColumn = columnFor('type', table);
  const held = (typeColumn && table.samples[typeColumn]) || [];
  const known = held.length > 0 && held.every((value) => vocabulary.linkTypes.has(value));
  const kind = guessKind(`${file} ${table.name}`);
  const words = fold(`${file} ${table.name} ${held.join(' ')}`);
  const type = LINK_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? PLAIN[kind] ?? 'TIED_TO';
  const happened = columnFor('happened', table);
  const hedge = columnFor('hedge', table);
  const byName = isNamed(from, table) || isNamed(to, table);
  const end = (column: string) =>
    byName ? { name: `{${column}}`, kind } : idTemplate(column, table, prefix);
  return {
    ...(!byName && {
      entities: [from, to].map((column) => ({ ifMissing: true, id: end(column), kind, name: `{${column}}` })),
    }),
    links: [
      {
        subject: end(from),
        type: known ? `{${typeColumn}}` : type,
        object: end(to),
        ...(happened && { happened: `{${happened}}` }),
        ...(hedge && { hedge: `{${hedge}}` }),
      },
    ],
  };
}

const number = (column: string) => ({ from: `{${column}}`, number: true });

/** Whether a column holds what things are called, by which the graph may know them: words, not ids. */
const isNamed = (column: string, { samples }: SeenTable) =>
  (samples[column] ?? []).some((value) => /\p{L} \p{L}/u.test(value));

/** Bare numbers and short codes are ids of this file alone, so its name goes before them. */
function idTemplate(column: string, { samples }: SeenTable, prefix: string): string {
  const bare = (samples[column] ?? []).some((value) => /^.{0,6}$|^[\d.]+$/.test(value));
  return bare && prefix ? `${prefix}-{${column}}` : `{${column}}`;
}

function columnFor(what: keyof typeof HEADERS, { columns }: SeenTable, but?: string): string | undefined {
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

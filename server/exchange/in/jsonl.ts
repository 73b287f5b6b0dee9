import { createHash } from 'node:crypto';
import { z } from 'zod';
import { EARLIER_SOURCE, withoutEarlierProperties } from '../../model/earlier-entity.ts';
import { invalidInput, InvalidInput, problem, type Problem } from '../../model/errors.ts';
import { message, type Message } from '../../model/messages.ts';
import { parseShape, withMessage } from '../../model/parse-shape.ts';
import { COUNTED, JSONL_VERSION, noLines, type Counts } from '../out/jsonl.ts';
import { parseJson } from './json.ts';
import { linesOf } from './lines.ts';
import { EMPTY_ROW, type RawRecord, type RawRow } from './raw-row.ts';
import type { InFile } from './reader.ts';

const instant = z.iso.datetime();
const text = z.string();
/** Fields of an entity or a source: the imports that contained it, and when it was retracted with them. */
const recorded = { imports: z.array(text).optional(), retractedAt: instant.optional() };
/** The version of the format without a last line. */
const VERSION_WITHOUT_END = 1;
const NO_END = message('JSONL_WITHOUT_END');
const lines = {
  chasqui: z.strictObject({
    format: z.literal([VERSION_WITHOUT_END, JSONL_VERSION]),
    title: text,
    startEntities: z.array(text),
  }),
  entity: z.looseObject({ id: text, kind: text, name: text, aliases: z.array(text).optional(), ...recorded }),
  source: z.looseObject({ id: text, ...recorded }),
  import: z.strictObject({
    id: text.refine(
      (id) => /^import-[0-9a-f]{16}$/.test(id),
      withMessage((value: string) => message('NOT_IMPORT_ID', { value })),
    ),
    file: text,
    sha256: text,
    format: text,
    shape: text.nullable(),
    mapping: text.nullable(),
    rows: z.int().nullable(),
    importedAt: instant,
    takenBackAt: instant.nullable(),
  }),
  claim: z.looseObject({
    id: text.optional(),
    recordedAt: instant.optional(),
    retractedAt: instant.optional(),
    import: text.optional(),
    subject: text,
    object: text.optional(),
    source: text,
    attributedTo: z.array(text).optional(),
    qualifiers: z.record(text, text).optional(),
  }),
  dispute: z.strictObject({
    id: text,
    title: text,
    versions: z.array(z.strictObject({ label: text, claims: z.array(text) })),
  }),
  end: z.strictObject({
    entity: z.int(),
    source: z.int(),
    import: z.int(),
    claim: z.int(),
    dispute: z.int(),
    sha256: text,
  }),
};
type Key = keyof typeof lines;

/**
 * Reads Chasqui JSONL (see `out/jsonl.ts`) and yields the records of each line for the ledger. Properties of entities
 * in files of earlier versions become claims. A file that was truncated or altered ends with a refused row. Throws
 * InvalidInput when the file is not Chasqui JSONL; an invalid line is refused by itself.
 */
export async function* readJsonl(file: InFile): AsyncGenerator<RawRow[]> {
  const counts = noLines();
  const digest = createHash('sha256');
  let head: RawRow | undefined;
  let end: End | undefined;
  let last = 0;
  for await (const piece of linesOf(file)) {
    const rows: RawRow[] = [];
    for (const { text: content, line } of piece) {
      last = line;
      const read = rawRowOf(content, line, file.name);
      if (!head && !read.raw.head) {
        if (read.raw.refused) throw new InvalidInput([read.raw.refused]);
        const expected = `{"chasqui":{"format":${JSONL_VERSION}, …}}`;
        throw invalidInput(read.raw.place, 'JSONL_NOT_CHASQUI', { expected });
      }
      if (end) {
        const refused = problem(read.raw.place, 'JSONL_AFTER_END', { line: end.line });
        rows.push({ ...read.raw, refused });
        continue;
      }
      if (read.end) {
        end = { ...read.end, line };
        continue;
      }
      digest.update(`${content}\n`);
      if (read.key && read.key in counts) counts[read.key as keyof Counts]++;
      const notes = read.raw.head?.value['format'] === VERSION_WITHOUT_END ? [NO_END] : [];
      rows.push(notes.length > 0 ? { ...read.raw, notes } : read.raw);
      head ??= read.raw;
    }
    if (rows.length > 0) yield rows;
  }
  if (!head) throw invalidInput(file.name, 'FILE_EMPTY');
  const damage = findDamage(head, end, counts, digest.digest('hex'));
  const place = `${file.name}:${end?.line ?? last + 1}`;
  if (damage) yield [{ place, ...EMPTY_ROW, refused: { at: place, ...damage } }];
}

type End = Counts & { readonly sha256: string; readonly line: number };

/** Compares a file with the counts and the digest of its last line; null when it is complete and unaltered. */
function findDamage(head: RawRow, end: End | undefined, counts: Counts, sha256: string): Message | null {
  const withEnd = head.head?.value['format'] !== VERSION_WITHOUT_END;
  if (!end) {
    const found = COUNTED.map((key) => `${key} ${counts[key]}`);
    return withEnd ? message('JSONL_TRUNCATED', { expected: '{"end": …}', counts: found }) : null;
  }
  const differing = COUNTED.filter((key) => counts[key] !== end[key]);
  if (differing.length > 0) {
    return message('JSONL_ALTERED_COUNTS', {
      expected: differing.map((key) => `${key} ${end[key]}`),
      counts: differing.map((key) => `${key} ${counts[key]}`),
    });
  }
  if (end.sha256 === sha256) return null;
  return message('JSONL_ALTERED_DIGEST', { expected: end.sha256, sha256 });
}

interface ReadLine {
  readonly raw: RawRow;
  readonly key?: string;
  readonly end?: Omit<End, 'line'>;
}

function rawRowOf(line: string, number: number, name: string): ReadLine {
  const place = `${name}:${number}`;
  const at = (field?: string) => (field ? `${place} ${field}` : place);
  const refuse = (refused: Problem, key = ''): ReadLine => ({ raw: { place, ...EMPTY_ROW, refused }, key });
  let value: unknown;
  try {
    value = parseJson(line, name, { line: number, column: 1 });
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return refuse(problem(place, 'JSON_INVALID'));
  }
  const [key = '', ...others] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (!Object.hasOwn(lines, key) || others.length > 0) {
    return refuse(problem(place, 'JSONL_LINE', { keys: Object.keys(lines) }));
  }
  const parsed = parseShape<unknown>(lines[key as Key], (value as Record<string, unknown>)[key]);
  if (!parsed.success) {
    const [{ path, message: refused }] = parsed.problems;
    return refuse({ at: at(path.map(String).join('.')), ...refused }, key);
  }
  if (key === 'end') return { raw: { place, ...EMPTY_ROW }, end: parsed.data as Omit<End, 'line'> };
  const record = { value: parsed.data as Record<string, unknown>, at };
  return { raw: { place, ...EMPTY_ROW, ...recordsOf(key as Exclude<Key, 'end'>, record) }, key };
}

function recordsOf(key: Exclude<Key, 'end'>, record: RawRecord): Partial<RawRow> {
  switch (key) {
    case 'chasqui':
      return { head: record };
    case 'entity':
      return entityRecords(withHistory(record));
    case 'source':
      return { sources: [withHistory(record)] };
    case 'import':
      return { imports: [record] };
    case 'dispute':
      return { disputes: [record] };
    case 'claim': {
      const { id, recordedAt, retractedAt, import: importId, ...claim } = record.value as Claimed;
      return { claims: [{ value: claim, at: record.at, id, recordedAt, retractedAt, importId }] };
    }
  }
}

function withHistory({ value, at }: RawRecord): RawRecord {
  const { imports = [], retractedAt, ...rest } = value as RecordedValue;
  return { value: rest, at, recorded: { importIds: imports, retractedAt } };
}

/** An entity, with claims for the properties of earlier versions: part of its last import, and retracted with it. */
function entityRecords(record: RawRecord): Partial<RawRow> {
  const { entity, claims } = withoutEarlierProperties(record.value);
  if (claims.length === 0) return { entities: [record] };
  const { importIds = [], retractedAt } = record.recorded ?? {};
  const recordedAt = new Date().toISOString();
  return {
    entities: [{ ...record, value: entity }],
    sources: [{ value: EARLIER_SOURCE, at: record.at }],
    claims: claims.map(({ ...value }) => ({
      value,
      at: () => record.at(value.property),
      recordedAt,
      retractedAt,
      importId: importIds.at(-1),
    })),
  };
}

type RecordedValue = Record<string, unknown> & {
  readonly imports?: readonly string[];
  readonly retractedAt?: string;
};

type Claimed = Record<string, unknown> & {
  readonly id?: string;
  readonly recordedAt?: string;
  readonly retractedAt?: string;
  readonly import?: string;
};

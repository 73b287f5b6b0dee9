import { createHash } from 'node:crypto';
import { z } from 'zod';
import { EARLIER_SOURCE, withoutEarlierProperties } from '../../model/earlier-entity.ts';
import { InvalidInput } from '../../model/errors.ts';
import { COUNTED, JSONL_VERSION, noLines, type Counts } from '../out/jsonl.ts';
import { parseJson } from './json.ts';
import { linesOf } from './lines.ts';
import { NO_PARTS, type Part, type Parts } from './parts.ts';
import type { InFile } from './reader.ts';

const instant = z.iso.datetime();
const text = z.string();
/** Beside an entity or a source: the imports it came with, and when it was retracted with them. */
const recorded = { imports: z.array(text).optional(), retractedAt: instant.optional() };
/** The version without a last line. */
const WITHOUT_END = 1;
const NO_END =
  'written by an earlier Chasqui, without a last line that records how much it holds: whether it was cut cannot be told';
const lines = {
  chasqui: z.strictObject({
    format: z.literal([WITHOUT_END, JSONL_VERSION], `expected ${WITHOUT_END} or ${JSONL_VERSION}`),
    title: text,
    startEntities: z.array(text),
  }),
  entity: z.looseObject({ id: text, kind: text, name: text, aliases: z.array(text).optional(), ...recorded }),
  source: z.looseObject({ id: text, ...recorded }),
  import: z.strictObject({
    id: text.regex(/^import-[0-9a-f]{16}$/, 'expected import- and 16 hexadecimal digits'),
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
 * Reads Chasqui JSONL (see `out/jsonl.ts`): what each line says, as the ledger takes it. What earlier versions kept
 * as a property of an entity comes as a claim. A file that was cut or altered since it was written ends in a row that
 * is refused.
 * Throws InvalidInput where the file is no such file; a line that is wrong is refused by itself.
 */
export async function* readJsonl(file: InFile): AsyncGenerator<Parts[]> {
  const found = { counts: noLines(), digest: createHash('sha256') };
  let head: Parts | undefined;
  let end: End | undefined;
  let last = 0;
  for await (const piece of linesOf(file)) {
    const rows: Parts[] = [];
    for (const { text: one, line } of piece) {
      last = line;
      const read = partsOf(one, line, file.name);
      if (!head && !read.parts.head) {
        const message = `is no head of a Chasqui file; expected {"chasqui":{"format":${JSONL_VERSION}, …}}`;
        throw new InvalidInput([{ at: read.parts.place, message: read.parts.refused ?? message }]);
      }
      if (end) {
        rows.push({ ...read.parts, refused: `comes after the last line ("end", line ${end.line})` });
        continue;
      }
      if (read.end) {
        end = { ...read.end, line };
        continue;
      }
      found.digest.update(`${one}\n`);
      if (read.key && read.key in found.counts) found.counts[read.key as keyof Counts]++;
      const notes = read.parts.head?.value['format'] === WITHOUT_END ? [NO_END] : [];
      rows.push(notes.length > 0 ? { ...read.parts, notes } : read.parts);
      head ??= read.parts;
    }
    if (rows.length > 0) yield rows;
  }
  if (!head) throw new InvalidInput([{ at: file.name, message: 'is empty' }]);
  const wrong = damage(head, end, found.counts, found.digest.digest('hex'));
  if (wrong) yield [{ place: `${file.name}:${end?.line ?? last + 1}`, ...NO_PARTS, refused: wrong }];
}

type End = Counts & { readonly sha256: string; readonly line: number };

/** What is missing or altered by what the last line records; null where nothing is. */
function damage(head: Parts, end: End | undefined, counts: Counts, sha256: string): string | null {
  const withEnd = head.head?.value['format'] !== WITHOUT_END;
  if (!end) {
    const held = COUNTED.map((key) => `${key} ${counts[key]}`).join(', ');
    return withEnd ? `the file was cut: expected {"end": …} as its last line; got lines of ${held}` : null;
  }
  const other = COUNTED.filter((key) => counts[key] !== end[key]);
  if (other.length > 0) {
    const told = other.map((key) => `expected ${end[key]} lines of "${key}"; got ${counts[key]}`).join(', ');
    return `the file was altered since it was written: ${told}`;
  }
  if (end.sha256 === sha256) return null;
  return `the file was altered since it was written: expected lines with the SHA-256 ${end.sha256}; got ${sha256}`;
}

interface ReadLine {
  readonly parts: Parts;
  readonly key?: string;
  readonly end?: Omit<End, 'line'>;
}

function partsOf(line: string, number: number, name: string): ReadLine {
  const place = `${name}:${number}`;
  const at = (field?: string) => (field ? `${place} ${field}` : place);
  const refuse = (refused: string, key = ''): ReadLine => ({ parts: { place, ...NO_PARTS, refused }, key });
  let value: unknown;
  try {
    value = parseJson(line, name, { line: number, column: 1 });
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return refuse(error.problems[0]?.message ?? 'is not JSON');
  }
  const [key = '', ...others] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (!Object.hasOwn(lines, key) || others.length > 0) {
    return refuse(`should be an object with one key of ${Object.keys(lines).join(', ')}`);
  }
  const parsed = lines[key as Key].safeParse((value as Record<string, unknown>)[key]);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(`${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}`.trim(), key);
  }
  if (key === 'end') return { parts: { place, ...NO_PARTS }, end: parsed.data as Omit<End, 'line'> };
  const part = { value: parsed.data as Record<string, unknown>, at };
  return { parts: { place, ...NO_PARTS, ...sayingOf(key as Exclude<Key, 'end'>, part) }, key };
}

function sayingOf(key: Exclude<Key, 'end'>, part: Part): Partial<Parts> {
  switch (key) {
    case 'chasqui':
      return { head: part };
    case 'entity':
      return entityParts(recordedPart(part));
    case 'source':
      return { sources: [recordedPart(part)] };
    case 'import':
      return { imports: [part] };
    case 'dispute':
      return { disputes: [part] };
    case 'claim': {
      const { id, recordedAt, retractedAt, import: importId, ...claim } = part.value as Claimed;
      return { claims: [{ value: claim, at: part.at, id, recordedAt, retractedAt, importId }] };
    }
  }
}

function recordedPart({ value, at }: Part): Part {
  const { imports = [], retractedAt, ...rest } = value as RecordedValue;
  return { value: rest, at, recorded: { importIds: imports, retractedAt } };
}

/** An entity, with claims on what earlier versions kept with it: of its last import, and retracted where it is. */
function entityParts(part: Part): Partial<Parts> {
  const { entity, claims } = withoutEarlierProperties(part.value);
  if (claims.length === 0) return { entities: [part] };
  const { importIds = [], retractedAt } = part.recorded ?? {};
  const recordedAt = new Date().toISOString();
  return {
    entities: [{ ...part, value: entity }],
    sources: [{ value: EARLIER_SOURCE, at: part.at }],
    claims: claims.map(({ ...value }) => ({
      value,
      at: () => part.at(value.property),
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

import { z } from 'zod';
import { InvalidInput } from '../../model/errors.ts';
import { JSONL_VERSION } from '../out/jsonl.ts';
import { parseJson } from './json.ts';
import { linesOf } from './lines.ts';
import { NO_PARTS, type Part, type Parts } from './parts.ts';
import type { InFile } from './reader.ts';

const instant = z.iso.datetime();
const text = z.string();
/** Beside an entity or a source: the imports it came with, and when it was retracted with them. */
const recorded = { imports: z.array(text).optional(), retractedAt: instant.optional() };
const lines = {
  chasqui: z.strictObject({
    format: z.literal(JSONL_VERSION, `is not ${JSONL_VERSION}, the one this Chasqui reads`),
    title: text,
    startEntities: z.array(text),
  }),
  entity: z.looseObject({ id: text, kind: text, name: text, aliases: z.array(text).optional(), ...recorded }),
  source: z.looseObject({ id: text, ...recorded }),
  import: z.strictObject({
    id: text,
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
};
type Key = keyof typeof lines;

/**
 * Reads Chasqui JSONL (see `out/jsonl.ts`): what each line says, as the ledger takes it.
 * Throws InvalidInput where the file is no such file; a line that is wrong is refused by itself.
 */
export async function* readJsonl(file: InFile): AsyncGenerator<Parts[]> {
  let first = true;
  for await (const piece of linesOf(file)) {
    if (piece.length === 0) continue;
    yield piece.map(({ text: one, line }) => {
      const parts = partsOf(one, line, file.name);
      if (first && !parts.head) {
        const message = `is no head of a Chasqui file; expected {"chasqui":{"format":${JSONL_VERSION}, …}}`;
        throw new InvalidInput([{ at: parts.place, message: parts.refused ?? message }]);
      }
      first = false;
      return parts;
    });
  }
  if (first) throw new InvalidInput([{ at: file.name, message: 'is empty' }]);
}

function partsOf(line: string, number: number, name: string): Parts {
  const place = `${name}:${number}`;
  const at = (field?: string) => (field ? `${place} ${field}` : place);
  const refuse = (refused: string): Parts => ({ place, ...NO_PARTS, refused });
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
    return refuse(`${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  const part = { value: parsed.data as Record<string, unknown>, at };
  const parts = { place, ...NO_PARTS };
  switch (key as Key) {
    case 'chasqui':
      return { ...parts, head: part };
    case 'entity':
      return { ...parts, entities: [recordedPart(part)] };
    case 'source':
      return { ...parts, sources: [recordedPart(part)] };
    case 'import':
      return { ...parts, imports: [part] };
    case 'dispute':
      return { ...parts, disputes: [part] };
    case 'claim': {
      const { id, recordedAt, retractedAt, import: importId, ...claim } = part.value as Claimed;
      return { ...parts, claims: [{ value: claim, at, id, recordedAt, retractedAt, importId }] };
    }
  }
}

function recordedPart({ value, at }: Part): Part {
  const { imports = [], retractedAt, ...rest } = value as RecordedValue;
  return { value: rest, at, recorded: { importIds: imports, retractedAt } };
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

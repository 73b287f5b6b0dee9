import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CLAIM_FIELDS } from '../../model/claim.ts';
import { InvalidInput, problem, type Problem } from '../../model/errors.ts';
import { parseShape } from '../../model/parse-shape.ts';
import type { Kind } from '../../model/kinds.ts';
import { readCsv, type CsvRow } from './csv-file.ts';
import { YamlFile } from './yaml-file.ts';

const COMMON = [...CLAIM_FIELDS, 'attributedTo', 'qualifiers'];
const LINK_COLUMNS = ['key', 'facts', 'source', 'subject', 'type', 'object', ...COMMON];
const VALUE_COLUMNS = [
  ...['key', 'facts', 'source', 'subject', 'property', 'value', 'min', 'max', 'unit', 'approximate'],
  ...COMMON,
];

interface Placed {
  readonly value: unknown;
  readonly at: (field?: string) => string;
}

/** A row of a claims file: the claim, its key, and the facts that it records. */
interface CaseClaim extends Placed {
  readonly key: string;
  readonly facts: readonly string[];
}

interface CaseDispute {
  readonly id: string;
  readonly title: string;
  readonly versions: readonly { readonly label: string; readonly claims: readonly string[] }[];
  readonly facts: readonly string[];
  readonly at: (field?: string) => string;
}

/** A starting dataset as stored on disk; the ledger validates its contents. */
export interface CaseOnDisk {
  readonly title: string;
  readonly startEntities: readonly string[];
  readonly entities: readonly Placed[];
  readonly sources: readonly (Placed & { readonly facts: readonly string[] })[];
  readonly linkClaims: readonly CaseClaim[];
  readonly valueClaims: readonly CaseClaim[];
  readonly disputes: readonly CaseDispute[];
  /** Facts without a claim, each with the reason. */
  readonly leftOut: readonly { readonly fact: string; readonly reason: string }[];
}

const facts = z.array(z.string()).default([]);
const disputeShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.string().min(1),
  versions: z.array(z.strictObject({ label: z.string().min(1), claims: z.array(z.string()).min(1) })).min(2),
  facts,
});

/** Reads a case directory such as `seed/apolo`. Throws InvalidInput with the file and line of every problem. */
export function readCase(directory: string): CaseOnDisk {
  const problems: Problem[] = [];
  const yaml = (file: string) => new YamlFile(join(directory, file), file);
  const csv = (file: string, columns: readonly string[]) => readCsv(join(directory, file), file, columns);

  const head = yaml('case.yaml');
  const entities = readdirSync(join(directory, 'entities'))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => readEntities(yaml(`entities/${file}`)));
  const sources = yaml('sources.yaml')
    .items()
    .map(({ value, at }) => {
      const { facts: sourceFacts = [], ...source } = value as { facts?: string[] };
      return { value: source, at, facts: sourceFacts };
    });
  const linkClaims = csv('link-claims.csv', LINK_COLUMNS).map((row) =>
    readClaim(row, ['type', 'object'], problems),
  );
  const valueClaims = csv('value-claims.csv', VALUE_COLUMNS).map((row) =>
    readClaim(row, ['property', 'value', 'min', 'max', 'unit', 'approximate'], problems),
  );
  const disputes = readDisputes(
    yaml('disputes.yaml'),
    new Set([...linkClaims, ...valueClaims].map((c) => c.key)),
    problems,
  );
  const leftOut = csv('left-out.csv', ['fact', 'reason']).map(({ cells }) => ({
    fact: cells['fact'] ?? '',
    reason: cells['reason'] ?? '',
  }));
  checkKeys([...linkClaims, ...valueClaims], problems);
  if (problems.length > 0) throw new InvalidInput(problems);
  return {
    title: String(head.scalar('title')),
    startEntities: head.items('startEntities').map(({ value }) => String(value)),
    entities,
    sources,
    linkClaims,
    valueClaims,
    disputes,
    leftOut,
  };
}

function readEntities(file: YamlFile): Placed[] {
  const kind = file.scalar('kind') as Kind;
  return file.items('entities').map(({ value, at }) => ({ value: { kind, ...(value as object) }, at }));
}

const NUMBERS = new Set(['min', 'max', 'credibility']);

function readClaim({ cells, at }: CsvRow, own: readonly string[], problems: Problem[]): CaseClaim {
  const value: Record<string, unknown> = {};
  for (const column of ['source', 'subject', ...CLAIM_FIELDS, ...own]) {
    const cell = cells[column];
    if (!cell) continue;
    value[column] = NUMBERS.has(column) ? Number(cell) : column === 'approximate' ? cell === 'true' : cell;
    if (Number.isNaN(value[column])) problems.push(problem(at(column), 'NOT_NUMBER', { value: cell }));
  }
  value['attributedTo'] = split(cells['attributedTo'], '>');
  value['qualifiers'] = Object.fromEntries(
    split(cells['qualifiers'], ';').map((pair) => {
      const equals = pair.indexOf('=');
      if (equals < 1) problems.push(problem(at('qualifiers'), 'SEED_NOT_PAIR', { pair }));
      return [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()];
    }),
  );
  return { value, at, key: cells['key'] ?? '', facts: split(cells['facts'], ' ') };
}

const split = (cell: string | undefined, by: string) =>
  (cell ?? '')
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean);

function readDisputes(file: YamlFile, keys: ReadonlySet<string>, problems: Problem[]): CaseDispute[] {
  return file.items().flatMap(({ value, at }) => {
    const parsed = parseShape(disputeShape, value);
    if (!parsed.success) {
      for (const { path, message } of parsed.problems) problems.push({ at: at(path.join('.')), ...message });
      return [];
    }
    for (const key of parsed.data.versions.flatMap((v) => v.claims)) {
      if (!keys.has(key)) problems.push(problem(at('versions'), 'SEED_UNKNOWN_KEY', { key }));
    }
    return [{ ...parsed.data, at }];
  });
}

function checkKeys(claims: readonly CaseClaim[], problems: Problem[]): void {
  const seen = new Map<string, CaseClaim>();
  for (const claim of claims) {
    const previous = seen.get(claim.key);
    if (!claim.key) problems.push(problem(claim.at('key'), 'SEED_WITHOUT_KEY'));
    else if (previous) {
      const place = previous.at();
      problems.push(problem(claim.at('key'), 'SEED_KEY_TWICE', { key: claim.key, place }));
    }
    seen.set(claim.key, claim);
  }
}

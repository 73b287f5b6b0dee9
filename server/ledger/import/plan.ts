import type { FileSource, Part, Parts } from '../../exchange/in/parts.ts';
import type { Entity, Source } from '../../model/entity.ts';
import type { Problem } from '../../model/errors.ts';
import { eachInTurns, isTurnOver, mapInTurns, nextTurn } from '../../model/event-loop.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { read } from '../../store/catalogue.ts';
import type { Run } from '../../store/graph-store.ts';
import { knownOf, namedBy, type Known } from '../known.ts';
import { entityQualifiers } from '../record.ts';
import type { NewClaim } from '../write-changes.ts';
import { settle, type Admitted, type Fresh } from './admit.ts';
import { checkFileSource } from './check-file-source.ts';
import { ImportRow, UNSAID, type Given, type RowState } from './import-row.ts';
import { newClaims, type FoundClaims } from './new-claims.ts';
import type { Names } from './names-now.ts';
import { resolveNames } from './resolve.ts';

/** Rows between two reports of progress. */
const ROWS_A_REPORT = 2_000;

interface PlannedRow {
  readonly place: string;
  readonly state: RowState;
  /** Why it is refused or conflicts. */
  readonly problems: readonly Problem[];
  /** It is refused because the mapping leaves it out. */
  readonly onPurpose: boolean;
  /** What is worth knowing of one that goes in: what it was matched to, what is not taken over. */
  readonly notes: readonly string[];
}

/** What an import would do to the graph as it is. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly entities: readonly Fresh<Entity>[];
  readonly sources: readonly Fresh<Source>[];
  /** Entities and sources that the file tells and that are there. */
  readonly same: Admitted['same'];
  readonly claims: readonly NewClaim[];
  readonly reinstated: readonly NewClaim[];
  /** Rows that are taken, with what they hold beside entities and claims. */
  readonly taken: readonly Parts[];
  readonly known: Known;
}

export interface PlanParts {
  readonly rows: readonly Parts[];
  /** The file as a source; added with the first claim that is from it. */
  readonly fileSource: FileSource | null;
  readonly names: Names;
  /** New ids, each the id of an entity of the graph: one thing under two names. */
  readonly same: Readonly<Record<string, string>>;
  readonly vocabulary: Vocabulary;
  readonly progress?: (phase: 'check', done: number, total: number) => void;
}

/**
 * Says row by row what an import would do; changes nothing. Throws InvalidInput where the file as a source
 * contradicts what is recorded.
 */
export async function planImport(run: Run, parts: PlanParts): Promise<ImportPlan> {
  const { vocabulary, names, same, fileSource, progress = () => {} } = parts;
  const stubs = new Map<string, Given<Entity>>();
  const rows = await mapInTurns(await resolveNames(parts.rows, names, same, run), (row, i) => {
    if (i % ROWS_A_REPORT === 0) progress('check', i, parts.rows.length);
    return new ImportRow(row, stubs);
  });
  const known = await knownOf(run, await idsIn(rows, fileSource, entityQualifiers(vocabulary)));
  if (fileSource) checkFileSource(fileSource, rows, known);
  await say(rows, known, vocabulary);

  const { fresh, same: there, withRetracted } = await settle(rows, known, fileSource, vocabulary);
  const { claims, reinstated, ids } = await newClaims(run, rows, withRetracted.sources);
  await checkRest(run, rows, ids);
  const fileId = fileSource?.value['id'];
  const isOfFile = ({ claim }: NewClaim) => claim.source === fileId;
  const fileSpeaks = claims.some(isOfFile) || reinstated.some(isOfFile);
  const taken: Parts[] = [];
  const planned = await mapInTurns(rows, (row): PlannedRow => {
    const { state, problems, notes } = row;
    const { parts } = row.row;
    if (!row.isRefused) taken.push(parts);
    return { place: parts.place, state, problems, onPurpose: parts.onPurpose ?? false, notes };
  });
  return {
    rows: planned,
    entities: fresh.entities,
    sources: fresh.sources.filter(({ id }) => id !== fileId || fileSpeaks),
    same: there,
    claims,
    reinstated,
    taken,
    known,
  };
}

async function idsIn(
  rows: readonly ImportRow[],
  fileSource: Part | null,
  qualifiers: ReadonlySet<string>,
): Promise<Set<string>> {
  const seen = new Set<string>();
  if (fileSource) seen.add(String(fileSource.value['id']));
  await eachInTurns(rows, ({ entities, sources, claims }) => {
    for (const { value } of entities) seen.add(value.id);
    for (const { value } of sources) {
      seen.add(value.id);
      if (value.outlet) seen.add(value.outlet);
    }
    for (const { value } of claims) for (const id of namedBy(value, qualifiers)) seen.add(id);
  });
  return seen;
}

/** Puts statements into words where the file has none: both ends by name, and what lies between. */
async function say(rows: readonly ImportRow[], known: Known, vocabulary: Vocabulary): Promise<void> {
  const told = new Map<string, string>();
  await eachInTurns(rows, ({ entities }) => {
    // Rows that name an entity in passing may call it by its id.
    for (const { value, ifMissing } of entities)
      if (!ifMissing || !told.has(value.id)) told.set(value.id, value.name);
  });
  const nameOf = (id: string) => known.entities.get(id)?.name ?? told.get(id) ?? id;
  for (const { claims } of rows) {
    if (isTurnOver()) await nextTurn();
    for (const { value } of claims) {
      if (value.statement !== UNSAID) continue;
      const subject = nameOf(value.subject);
      value.statement =
        'property' in value
          ? `${subject}: ${vocabulary.properties.get(value.property)?.label ?? value.property} ${value.value}`
          : `${subject} ${vocabulary.linkTypes.get(value.type)?.label ?? value.type} ${nameOf(value.object)}`;
    }
  }
}

/** Disputes have to find their claims; they and what else a Chasqui file tells may be there already. */
async function checkRest(run: Run, rows: readonly ImportRow[], ids: FoundClaims['ids']): Promise<void> {
  const disputes = new Set((await run(read.namedDisputes, {})).map(({ id }) => id));
  const imports = new Set((await run(read.imports, {})).map(({ id }) => id));
  const isNew = (there: ReadonlySet<string>) => (part: Part) => !there.has(String(part.value['id']));
  for (const row of rows) {
    if (isTurnOver()) await nextTurn();
    const { parts } = row.row;
    if (row.isRefused) continue;
    row.isNew ||=
      parts.head !== undefined || parts.disputes.some(isNew(disputes)) || parts.imports.some(isNew(imports));
    for (const { value, at } of parts.disputes) {
      const named = (value['versions'] as { claims: string[] }[]).flatMap(({ claims }) => claims);
      const missing = named.filter((id) => !ids.has(id));
      const there = new Set((await run(read.claimsById, { ids: missing })).map(({ id }) => id));
      const lost = missing.filter((id) => !there.has(id));
      if (lost.length > 0) row.refuse(at('versions'), `unknown claims: ${lost.join(', ')}`);
    }
  }
}

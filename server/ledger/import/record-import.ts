import type { Part, Parts } from '../../exchange/in/parts.ts';
import { InvalidInput, type Problem } from '../../model/errors.ts';
import { eachInTurns, mapInTurns } from '../../model/event-loop.ts';
import { read, write } from '../../store/catalogue.ts';
import { nextVersion } from '../../store/graph-version.ts';
import { Rollback, type GraphStore, type Run } from '../../store/graph-store.ts';
import type { Counters } from '../../store/rows.ts';
import { inChunks } from '../in-chunks.ts';
import { writeChanges, type NewClaim, type WithImports } from '../write-changes.ts';
import { planImport, type ImportPlan, type PlanParts } from './plan.ts';

/** The file that is imported. */
export interface ImportedFile {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly format: string;
  /** Digest of its tables and columns; null for a format that needs no mapping. */
  readonly shape: string | null;
  /** As YAML; null for a format that needs none. */
  readonly mapping: string | null;
}

export interface RecordedImport {
  readonly plan: ImportPlan;
  readonly version: number;
  /** Claims that are new, and that count again. */
  readonly recorded: number;
  /** The graph was empty, and what the file holds was recorded before: it keeps its imports, and is none itself. */
  readonly restored: boolean;
}

export interface ImportOptions {
  /** Take the rows that stand and report the others; else one that cannot be taken, but for reasons of the mapping, stops it all. */
  readonly skip: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: (phase: 'check' | 'write', done: number, total: number) => void;
}

/** Most problems that one error carries. */
const TOLD = 1_000;

/**
 * Imports a file in one transaction: whole, or not at all. The same file again changes nothing; one that was
 * retracted is reinstated. A Chasqui file into an empty graph also restores its title, its imports and what was
 * retracted; into another, its claims belong to this import.
 *
 * Throws InvalidInput with what is wrong (see `skip`), and what `signal` was aborted with.
 */
export async function recordImport(
  store: GraphStore,
  file: ImportedFile,
  parts: PlanParts,
  { skip, signal, progress = () => {} }: ImportOptions,
): Promise<RecordedImport> {
  const { vocabulary } = parts;
  return store.write(async (run) => {
    const graph = await nextVersion(run);
    signal?.throwIfAborted();
    const plan = await planImport(run, parts);
    if (!skip) await refuseProblems(plan);
    const empty = graph.entitySeq + graph.claimSeq + graph.sourceSeq === 0;
    const changes = await changesOf(plan, file, empty);
    const changed = [changes.claims, changes.reinstated, changes.entities, changes.sources];
    if (changed.every((list) => list.length === 0))
      return new Rollback({ plan, version: graph.version - 1, recorded: 0, restored: false });

    const total = changes.claims.length;
    const step = (done: number) => {
      signal?.throwIfAborted();
      progress('write', done, total);
    };
    const { counters } = await writeChanges(run, graph, changes, vocabulary, step);
    const { restored } = changes;
    if (!restored) await addImport(run, file, parts.rows.length, changes.reinstated);
    await creditNodes(run, file.id, plan);
    await run(write.setCounters, await addRest(run, plan.taken, counters, empty));
    signal?.throwIfAborted();
    progress('write', total, total);
    const recorded = changes.claims.length + changes.reinstated.length;
    return { plan, version: graph.version, recorded, restored };
  });
}

async function refuseProblems({ rows }: ImportPlan): Promise<void> {
  const problems: Problem[] = [];
  await eachInTurns(rows, (row) => {
    if (!row.onPurpose) for (const problem of row.problems) problems.push(problem);
  });
  if (problems.length === 0) return;
  const told = problems.slice(0, TOLD);
  if (problems.length > TOLD)
    told.push({ at: '', message: `and ${problems.length - TOLD} more; a dry run lists them all` });
  throw new InvalidInput(told);
}

async function changesOf(plan: ImportPlan, file: ImportedFile, empty: boolean) {
  const titles = new Map(
    [...plan.known.sources.values(), ...plan.sources].map(({ id, title }) => [id, title]),
  );
  const { reinstated } = plan;
  const claims = await mapInTurns(plan.claims, (claim) => ({
    ...claim,
    importId: empty && claim.recordedAt ? (claim.importId ?? null) : file.id,
  }));
  const restored = empty && isRestored(claims, file);
  const came = <T extends Partial<WithImports>>(thing: T) => {
    const told = empty ? (thing.importIds ?? []) : [];
    return { ...thing, importIds: told.length > 0 || restored ? told : [file.id] };
  };
  return {
    entities: await mapInTurns(plan.entities, came),
    sources: plan.sources.map(came),
    retracted: plan.known.retracted,
    claims,
    reinstated,
    restored,
    titleOf: (id: string) => titles.get(id) ?? '',
  };
}

const isRestored = (claims: readonly NewClaim[], { id, mapping }: ImportedFile) =>
  (mapping === null || claims.length > 0) && claims.every(({ importId }) => importId !== id);

async function addImport(
  run: Run,
  { id, name, sha256, format, shape, mapping }: ImportedFile,
  rows: number,
  reinstated: readonly { readonly id: string }[],
): Promise<void> {
  const importedAt = new Date().toISOString();
  await run(write.addImports, {
    rows: [{ id, file: name, sha256, format, shape, mapping, rows, importedAt, takenBackAt: null }],
  });
  await inChunks(
    reinstated.map((claim) => ({ id: claim.id })),
    (part) => run(write.creditClaims, { rows: part, importId: id }),
  );
}

/** What came with other imports came with this one too: it stays until all of them are retracted. */
async function creditNodes(run: Run, importId: string, { known, same }: ImportPlan): Promise<void> {
  const rowsOf = (there: ReadonlyMap<string, WithImports>, ids: ReadonlySet<string>) =>
    [...ids].flatMap((id) => {
      const { importIds } = there.get(id) ?? { importIds: [] };
      return importIds.length > 0 && !importIds.includes(importId)
        ? [{ id, importIds: [...importIds, importId] }]
        : [];
    });
  await inChunks(rowsOf(known.entities, same.entities), (rows) => run(write.setImportsOfEntities, { rows }));
  await inChunks(rowsOf(known.sources, same.sources), (rows) => run(write.setImportsOfSources, { rows }));
}

/** Disputes, and what else a Chasqui file holds. */
async function addRest(
  run: Run,
  taken: readonly Parts[],
  counters: Counters,
  empty: boolean,
): Promise<Counters> {
  const imports: Part[] = empty ? taken.flatMap(({ imports }) => imports) : [];
  if (imports.length > 0) await run(write.addImports, { rows: imports.map(({ value }) => ({ ...value })) });
  const head = taken.find(({ head }) => head)?.head?.value as
    { readonly title: string; readonly startEntities: readonly string[] } | undefined;
  if (empty && head) await run(write.setCase, { title: head.title, startEntities: [...head.startEntities] });

  const known = new Set((await run(read.namedDisputes, {})).map(({ id }) => id));
  const fresh = taken
    .flatMap(({ disputes }) => disputes.map(({ value }) => value as unknown as DisputeLine))
    .filter(({ id }) => !known.has(id));
  const rows = fresh.flatMap(({ id, title, versions }, i) =>
    versions.flatMap(({ label, claims }, order) =>
      claims.map((claimId) => ({ id, title, seq: counters.disputeSeq + 1 + i, order, label, claimId })),
    ),
  );
  if (rows.length > 0) await run(write.addDisputes, { rows });
  return { ...counters, disputeSeq: counters.disputeSeq + fresh.length };
}

interface DisputeLine {
  readonly id: string;
  readonly title: string;
  readonly versions: readonly { readonly label: string; readonly claims: readonly string[] }[];
}

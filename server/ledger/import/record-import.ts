import { InvalidInput, problem, type Problem } from '../../model/errors.ts';
import { forEachYielding, mapYielding } from '../../model/event-loop.ts';
import { nextVersion } from '../../store/graph-version.ts';
import { Rollback, type GraphStore } from '../../store/graph-store.ts';
import type { CaseHead, Changes, ImportsOfNode, NewClaim, WithImports } from '../changes.ts';
import { isEmpty, recordChanges } from '../record-changes.ts';
import { planImport, type ImportPlan, type PlanInput } from './plan-import.ts';

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
  /** Number of claims that are new or reinstated. */
  readonly recorded: number;
  /** The file was restored into an empty graph with its own imports; it is not an import itself. */
  readonly restored: boolean;
}

export interface ImportOptions {
  /** Imports the valid rows and reports the others. Otherwise a refused row, unless the mapping excludes it, stops the import. */
  readonly skip: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: (phase: 'check' | 'write', done: number, total: number) => void;
}

/** Problems per error. */
const MAX_PROBLEMS = 500;

/**
 * Imports a file in one transaction, all of it or nothing. The same file again changes nothing; a retracted one is
 * reinstated. A Chasqui file into an empty graph also restores its title, its imports and its retracted claims; into
 * another graph, its claims belong to this import.
 *
 * Throws InvalidInput with every problem (see `skip`), and the reason of `signal`.
 */
export async function recordImport(
  store: GraphStore,
  file: ImportedFile,
  input: PlanInput,
  { skip, signal, progress = () => {} }: ImportOptions,
): Promise<RecordedImport> {
  return store.write(async (run) => {
    const graph = await nextVersion(run);
    signal?.throwIfAborted();
    const plan = await planImport(run, input);
    if (!skip) await refuseProblems(plan);
    const intoEmpty = graph.entitySeq + graph.claimSeq + graph.sourceSeq === 0;
    const { restored, ...changes } = await changesOf(plan, file, input.rows.length, intoEmpty);
    if (isEmpty(changes))
      return new Rollback({ plan, version: graph.version - 1, recorded: 0, restored: false });

    const total = changes.claims.length;
    await recordChanges(run, graph, changes, input.vocabulary, (done) => {
      signal?.throwIfAborted();
      progress('write', done, total);
    });
    signal?.throwIfAborted();
    progress('write', total, total);
    return { plan, version: graph.version, recorded: total + changes.reinstated.length, restored };
  });
}

async function refuseProblems({ rows }: ImportPlan): Promise<void> {
  const problems: Problem[] = [];
  await forEachYielding(rows, (row) => {
    if (!row.onPurpose) for (const wrong of row.problems) problems.push(wrong);
  });
  if (problems.length === 0) return;
  const reported = problems.slice(0, MAX_PROBLEMS);
  if (problems.length > MAX_PROBLEMS)
    reported.push(problem('', 'IMPORT_MORE_PROBLEMS', { count: problems.length - MAX_PROBLEMS }));
  throw new InvalidInput(reported);
}

async function changesOf(
  plan: ImportPlan,
  file: ImportedFile,
  rows: number,
  intoEmpty: boolean,
): Promise<Changes & { readonly restored: boolean }> {
  const claims = await mapYielding(plan.claims, (claim) => ({
    ...claim,
    importId: intoEmpty && claim.recordedAt ? (claim.importId ?? null) : file.id,
  }));
  const restored = intoEmpty && isRestored(claims, file);
  const withImports = <T extends Partial<WithImports>>(node: T) => {
    const ofFile = intoEmpty ? (node.importIds ?? []) : [];
    return { ...node, importIds: ofFile.length > 0 || restored ? ofFile : [file.id] };
  };
  const imports = intoEmpty ? plan.imported.flatMap((row) => row.imports.map(({ value }) => value)) : [];
  const head = intoEmpty ? plan.imported.find((row) => row.head)?.head : undefined;
  return {
    restored,
    entities: await mapYielding(plan.entities, withImports),
    sources: plan.sources.map(withImports),
    claims,
    reinstated: plan.reinstated,
    existing: plan.existing,
    importsOfEntities: alsoOf(file.id, plan.same.entities, plan.existing.entities),
    importsOfSources: alsoOf(file.id, plan.same.sources, plan.existing.sources),
    disputes: plan.disputes,
    head: head?.value as CaseHead | undefined,
    imports: restored ? imports : [importRow(file, rows), ...imports],
    importOfReinstated: restored ? undefined : file.id,
  };
}

const isRestored = (claims: readonly NewClaim[], { id, mapping }: ImportedFile) =>
  (mapping === null || claims.length > 0) && claims.every(({ importId }) => importId !== id);

const importRow = ({ id, name, sha256, format, shape, mapping }: ImportedFile, rows: number) => {
  const importedAt = new Date().toISOString();
  return { id, file: name, sha256, format, shape, mapping, rows, importedAt, takenBackAt: null };
};

/** Nodes of other imports that this import contains too: they stay until all of them are retracted. */
const alsoOf = (
  importId: string,
  ids: ReadonlySet<string>,
  recorded: ReadonlyMap<string, WithImports>,
): ImportsOfNode[] =>
  [...ids].flatMap((id) => {
    const { importIds } = recorded.get(id) ?? { importIds: [] };
    const isOfOthers = importIds.length > 0 && !importIds.includes(importId);
    return isOfOthers ? [{ id, importIds: [...importIds, importId] }] : [];
  });

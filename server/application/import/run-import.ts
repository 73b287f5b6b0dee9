import { likelyDuplicates } from '../../analysis/duplicates.ts';
import { planImport, type ImportPlan } from '../../ledger/import/plan-import.ts';
import { recordImport } from '../../ledger/import/record-import.ts';
import { forEachYielding } from '../../model/event-loop.ts';
import type { Run } from '../../store/graph-store.ts';
import { entityNames } from './entity-names.ts';
import type { ImportAnswer, ImportProgress } from './import-answer.ts';
import type { ImportContext } from './import-context.ts';
import { importQueue, type ImportMemory, type ImportQueue } from './import-queue.ts';
import { parsedMapping, type ImportSource } from './import-source.ts';
import { previewImport } from './preview.ts';
import { readRows } from './read-rows.ts';

/** How to import a source. */
interface ImportMode {
  /** Changes nothing. */
  readonly dryRun: boolean;
  /** Imports the valid rows and reports the others, instead of refusing the file. */
  readonly skip: boolean;
}

/** An import with its plan, from which the answer or a report of all rows is made. */
export interface ImportResult {
  readonly summary: Omit<ImportAnswer, 'entities' | 'entitiesTotal' | 'table' | 'tableTotal'>;
  readonly plan: ImportPlan;
}

export type ReportProgress = (progress: ImportProgress) => void;

/** Runs an import, and `present` on its result while the memory is still reserved. */
export type RunImport = <T>(
  source: ImportSource,
  mode: ImportMode,
  context: ImportContext,
  report: ReportProgress,
  present: (result: ImportResult) => Promise<T>,
) => Promise<T>;

/** Imports and dry runs of one server, which share its memory and wait for each other. */
export function importRunner(queue: ImportQueue = importQueue()): RunImport {
  return (source, mode, context, report, present) =>
    queue(
      context.signal,
      (ahead) => report({ phase: 'wait', done: ahead, total: null }),
      async (memory) => present(await runImport(source, mode, context, report, memory)),
    );
}

/**
 * Imports a file or, on a dry run, determines what importing it would do.
 * Throws InvalidInput with every problem of mapping and file, and the reason of the signal.
 */
async function runImport(
  source: ImportSource,
  { dryRun, skip }: ImportMode,
  context: ImportContext,
  report: ReportProgress,
  memory: ImportMemory,
): Promise<ImportResult> {
  const { store, vocabulary, signal } = context;
  const progress = (phase: ImportProgress['phase'], done: number, total: number | null) => {
    // A client that has disconnected must not keep others waiting.
    signal.throwIfAborted();
    report({ phase, done, total });
  };
  const { upload, format, given } = source;
  const preview = await previewImport(source, context);
  const mapping = preview.mapping === null ? null : (given ?? parsedMapping(preview.mapping));
  const { unknownColumns, unreadColumns, readNotes, ...read } = await readRows(
    { ...source, encoding: preview.encoding ?? undefined },
    mapping?.mapping ?? null,
    context,
    memory,
    (rows) => progress('read', rows, null),
  );
  const projection = await context.projection();
  const names = entityNames(projection);
  const parts = { ...read, names, same: mapping?.mapping.same ?? {}, vocabulary, progress };
  const id = `import-${upload.sha256.slice(0, 16)}`;
  const { sha256, name } = upload;
  const file = { id, name, sha256, format, shape: preview.shape, mapping: mapping?.yaml ?? null };
  const { plan, version, restored } = dryRun
    ? {
        plan: await planImport(store.read.bind(store) as Run, parts),
        version: projection.version,
        restored: false,
      }
    : await recordImport(store, file, parts, { skip, signal, progress });
  const states = { ADDED: 0, MATCHED: 0, CONFLICTING: 0, REFUSED: 0 };
  await forEachYielding(plan.rows, ({ state }) => states[state]++);
  return {
    plan,
    summary: {
      importId: id,
      restored,
      sha256,
      format,
      dryRun,
      graphVersion: version,
      encoding: preview.encoding,
      encodingSample: preview.encodingSample,
      mappingFrom: given && preview.mappingFrom ? 'GIVEN' : preview.mappingFrom,
      mappingOf: given ? null : preview.mappingOf,
      rows: plan.rows.length,
      states,
      newEntities: plan.entities.length,
      newSources: plan.sources.length,
      newClaims: plan.claims.length,
      reinstated: plan.reinstated.length,
      duplicates: await likelyDuplicates(
        plan.entities.filter(({ retractedAt }) => !retractedAt),
        newLinks(plan),
        projection,
      ),
      unknownColumns,
      unreadColumns,
      readNotes,
    },
  };
}

function* newLinks({ claims }: ImportPlan): Generator<readonly [string, string]> {
  for (const { claim } of claims) if ('object' in claim) yield [claim.subject, claim.object];
}

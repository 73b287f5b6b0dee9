import type { ReadNote } from '../../exchange/in/reader.ts';
import type { InFormat } from '../../exchange/in/readers.ts';
import { parseMapping } from '../../exchange/mapping/parse-mapping.ts';
import type { RowState } from '../../ledger/import/import-row.ts';
import { planImport, type ImportPlan } from '../../ledger/import/plan.ts';
import { recordImport } from '../../ledger/import/record-import.ts';
import { eachInTurns } from '../../model/event-loop.ts';
import type { Run } from '../../store/graph-store.ts';
import type { ImportLimits } from '../../exchange/in/limits.ts';
import type { RequestContext } from '../request-context.ts';
import { likelyDuplicates, type Duplicate } from '../../analysis/duplicates.ts';
import type { UnknownColumn, UnreadColumns } from '../../exchange/mapping/unknown-columns.ts';
import type { ImportMemory } from './import-queue.ts';
import { namesIn } from './names.ts';
import type { Preview } from './preview.ts';
import { readParts } from './read-parts.ts';
import type { TakenFile } from './take-file.ts';

export interface ImportQuestion {
  readonly file: TakenFile;
  readonly format: InFormat;
  /** As YAML; null for a format that needs none. */
  readonly mapping: string | null;
  readonly shape: string | null;
  readonly readAs: ReadAs;
  readonly dryRun: boolean;
  readonly skip: boolean;
}

/** How a file was read, where the person did not say. */
export type ReadAs = Pick<Preview, 'encoding' | 'encodingSample' | 'mappingOf'> & {
  readonly mappingFrom: Preview['mappingFrom'] | 'GIVEN';
};

/** `wait`: for imports that are ahead, so many. */
export type Phase = 'wait' | 'read' | 'check' | 'write';

export type TellProgress = (phase: Phase, done: number, total: number | null) => void;

/** What an import did, or, on a dry run, would do. */
export interface ImportAnswer extends ReadAs {
  readonly importId: string;
  /** The file was taken for the graph it is of: it is no import of its own, and is not taken back as one. */
  readonly restored: boolean;
  readonly sha256: string;
  readonly format: InFormat;
  readonly dryRun: boolean;
  readonly graphVersion: number;
  readonly rows: number;
  readonly states: Readonly<Record<RowState, number>>;
  readonly newEntities: number;
  readonly newSources: number;
  readonly newClaims: number;
  readonly reinstated: number;
  /** Entities that may be in the graph under another id. */
  readonly duplicates: readonly Duplicate[];
  /** Columns that the mapping names and the file has not. */
  readonly unknownColumns: readonly UnknownColumn[];
  /** Columns that hold something and that the mapping does not read. */
  readonly unreadColumns: readonly UnreadColumns[];
  readonly readNotes: readonly ReadNote[];
  readonly plan: ImportPlan;
}

/**
 * Imports a file, or says what importing it would do.
 * Throws InvalidInput with what is wrong in mapping or file, and what the context's signal was aborted with.
 */
export async function importFile(
  { file, format, mapping, shape, readAs, dryRun, skip }: ImportQuestion,
  context: RequestContext,
  limits: ImportLimits,
  told: TellProgress,
  memory: ImportMemory,
): Promise<ImportAnswer> {
  const { store, vocabulary, signal } = context;
  const progress: TellProgress = (...how) => {
    // A client that has left must not keep others waiting.
    signal.throwIfAborted();
    told(...how);
  };
  const parsed = mapping === null ? null : parseMapping(mapping);
  const { unknownColumns, unreadColumns, readNotes, ...read } = await readParts({
    file,
    format,
    mapping: parsed,
    encoding: readAs.encoding ?? undefined,
    limits,
    vocabulary,
    signal,
    progress: (rows) => progress('read', rows, null),
    memory,
  });
  const { projection } = await context.graph();
  const parts = { ...read, names: namesIn(projection), same: parsed?.same ?? {}, vocabulary, progress };
  const id = `import-${file.sha256.slice(0, 16)}`;
  const imported = { id, name: file.name, sha256: file.sha256, format, shape, mapping };
  const done = dryRun
    ? {
        plan: await planImport(store.read.bind(store) as Run, parts),
        version: projection.version,
        restored: false,
      }
    : await recordImport(store, imported, parts, { skip, signal, progress });
  const { plan } = done;
  const states = { ADDED: 0, MATCHED: 0, CONFLICTING: 0, REFUSED: 0 };
  await eachInTurns(plan.rows, ({ state }) => states[state]++);
  return {
    importId: id,
    restored: done.restored,
    sha256: file.sha256,
    format,
    ...readAs,
    dryRun,
    graphVersion: done.version,
    rows: plan.rows.length,
    states,
    newEntities: plan.entities.length,
    newSources: plan.sources.length,
    newClaims: plan.claims.length,
    reinstated: plan.reinstated.length,
    duplicates: await likelyDuplicates(
      plan.entities.filter(({ retractedAt }) => !retractedAt),
      linksOf(plan),
      projection,
    ),
    unknownColumns,
    unreadColumns,
    readNotes,
    plan,
  };
}

function* linksOf({ claims }: ImportPlan): Generator<readonly [string, string]> {
  for (const { claim } of claims) if ('object' in claim) yield [claim.subject, claim.object];
}

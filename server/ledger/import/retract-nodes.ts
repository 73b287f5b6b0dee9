import type { Vocabulary } from '../../model/vocabulary.ts';
import { read, write } from '../../store/catalogue.ts';
import type { Run } from '../../store/graph-store.ts';
import { eachChunk, inChunks } from '../../model/in-chunks.ts';
import { existingNodes } from '../existing.ts';

/** The ids that a retracted claim refers to. */
interface References {
  readonly subjectId: string;
  readonly objectId: string | null;
  readonly sourceId: string;
  readonly attributedToIds: readonly string[];
  readonly qualifiers: readonly string[];
}

export interface RetractedNodes {
  readonly entities: number;
  readonly sources: number;
}

/**
 * Retracts the sources and entities of an import whose other imports are retracted too and to which no claim in force
 * refers. `claims` are those that were just retracted. The nodes stay in the store for their retracted claims, and are
 * reinstated when they are recorded again.
 */
export async function retractNodes(
  run: Run,
  importId: string,
  claims: readonly References[],
  {
    at,
    version,
    vocabulary,
  }: { readonly at: string; readonly version: number; readonly vocabulary: Vocabulary },
): Promise<RetractedNodes> {
  const isEntity = (key: string) => vocabulary.qualifiers.get(key)?.value === 'entity';
  const named = new Set(claims.flatMap((claim) => [claim.sourceId, ...entitiesIn(claim, isEntity)]));
  for (const { id } of await run(read.entitiesOfImport, { id: importId })) named.add(id);
  for (const { id } of await run(read.sourcesOfImport, { id: importId })) named.add(id);
  const existing = await existingNodes(run, named);
  const retracted = new Set(
    (await run(read.imports, {})).flatMap(({ id, takenBackAt }) => (takenBackAt ? id : [])),
  );
  const orphaned = ({ importIds }: { readonly importIds: readonly string[] }) =>
    importIds.length > 0 && importIds.every((id) => retracted.has(id));

  const sources = [...existing.sources.values()].filter(orphaned).map(({ id }) => id);
  const retractedSources = await without(sources, (ids) => run(read.sourcesInUse, { ids }));
  await inChunks(
    retractedSources.map((id) => ({ id })),
    (chunk) => run(write.retractSources, { ids: chunk.map(idOf), retractedAt: at, version }),
  );
  const entities = [...existing.entities.values()].filter(orphaned).map(({ id }) => id);
  const unreferenced = await without(entities, (ids) => run(read.entitiesInUse, { ids }));
  const kept = unreferenced.length > 0 ? await referencedElsewhere(run, isEntity) : new Set();
  const retractedEntities = unreferenced.filter((id) => !kept.has(id));
  await inChunks(
    retractedEntities.map((id) => ({ id })),
    (chunk) => run(write.retractEntities, { ids: chunk.map(idOf), retractedAt: at, version }),
  );
  if (retractedSources.length + retractedEntities.length > 0) await run(write.setNodesVersion, {});
  return { entities: retractedEntities.length, sources: retractedSources.length };
}

/** Whether the values of a qualifier are ids of entities. */
type IsEntityQualifier = (key: string) => boolean;

const idOf = ({ id }: Readonly<Record<string, unknown>>) => String(id);

function* entitiesIn(claim: References, isEntity: IsEntityQualifier): Generator<string> {
  yield claim.subjectId;
  if (claim.objectId !== null) yield claim.objectId;
  yield* claim.attributedToIds;
  for (const qualifier of claim.qualifiers) yield* entityOf(qualifier, isEntity);
}

/** The entity that a qualifier `key=value` refers to. */
function* entityOf(qualifier: string, isEntity: IsEntityQualifier): Generator<string> {
  const cut = qualifier.indexOf('=');
  if (isEntity(qualifier.slice(0, cut))) yield qualifier.slice(cut + 1);
}

async function without(
  ids: readonly string[],
  inUse: (chunk: string[]) => Promise<readonly { readonly id: string }[]>,
): Promise<string[]> {
  const used = new Set<string>();
  await eachChunk(ids, async (chunk) => {
    for (const { id } of await inUse(chunk)) used.add(id);
  });
  return ids.filter((id) => !used.has(id));
}

/** Entities that are referred to otherwise than as an end or a speaker: by a qualifier, as an outlet, as a start entity. */
async function referencedElsewhere(run: Run, isEntity: IsEntityQualifier): Promise<Set<string>> {
  const named = new Set<string>();
  for (const { qualifier } of await run(read.qualifiersInUse, {})) {
    for (const id of entityOf(qualifier, isEntity)) named.add(id);
  }
  for (const { outlet } of await run(read.outletsInUse, {})) named.add(outlet);
  const [graph] = await run(read.graph, {});
  for (const id of graph?.startEntities ?? []) named.add(id);
  return named;
}

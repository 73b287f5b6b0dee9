import type { Vocabulary } from '../../model/vocabulary.ts';
import { read, write } from '../../store/catalogue.ts';
import type { Run } from '../../store/graph-store.ts';
import { eachChunk, inChunks } from '../in-chunks.ts';
import { knownOf } from '../known.ts';
import { entityQualifiers } from '../record.ts';

/** What a retracted claim names. */
interface Named {
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
 * Retracts the sources and entities that came with imports which are all retracted, this one the last of them, and
 * that no claim in force names. `claims` are those retracted just now. They stay in the store for the claims that
 * name them, and come back when they are recorded again.
 */
export async function retractNodes(
  run: Run,
  importId: string,
  claims: readonly Named[],
  {
    at,
    version,
    vocabulary,
  }: { readonly at: string; readonly version: number; readonly vocabulary: Vocabulary },
): Promise<RetractedNodes> {
  const qualifies = entityQualifiers(vocabulary);
  const named = new Set(claims.flatMap((claim) => [claim.sourceId, ...entitiesIn(claim, qualifies)]));
  for (const { id } of await run(read.entitiesOfImport, { id: importId })) named.add(id);
  for (const { id } of await run(read.sourcesOfImport, { id: importId })) named.add(id);
  const known = await knownOf(run, named);
  const retracted = new Set(
    (await run(read.imports, {})).flatMap(({ id, takenBackAt }) => (takenBackAt ? id : [])),
  );
  const orphaned = ({ importIds }: { readonly importIds: readonly string[] }) =>
    importIds.length > 0 && importIds.every((id) => retracted.has(id));

  const sources = [...known.sources.values()].filter(orphaned).map(({ id }) => id);
  const goneSources = await without(sources, (ids) => run(read.sourcesInUse, { ids }));
  await inChunks(
    goneSources.map((id) => ({ id })),
    (part) => run(write.retractSources, { ids: part.map(idOf), retractedAt: at, version }),
  );
  const entities = [...known.entities.values()].filter(orphaned).map(({ id }) => id);
  const free = await without(entities, (ids) => run(read.entitiesInUse, { ids }));
  const kept = free.length > 0 ? await namedElsewhere(run, qualifies) : new Set();
  const goneEntities = free.filter((id) => !kept.has(id));
  await inChunks(
    goneEntities.map((id) => ({ id })),
    (part) => run(write.retractEntities, { ids: part.map(idOf), retractedAt: at, version }),
  );
  if (goneSources.length + goneEntities.length > 0) await run(write.setNodesVersion, {});
  return { entities: goneEntities.length, sources: goneSources.length };
}

const idOf = ({ id }: Readonly<Record<string, unknown>>) => String(id);

function* entitiesIn(claim: Named, qualifies: ReadonlySet<string>): Generator<string> {
  yield claim.subjectId;
  if (claim.objectId !== null) yield claim.objectId;
  yield* claim.attributedToIds;
  for (const qualifier of claim.qualifiers) yield* entityOf(qualifier, qualifies);
}

/** The entity that a qualifier `key=value` names. */
function* entityOf(qualifier: string, qualifies: ReadonlySet<string>): Generator<string> {
  const cut = qualifier.indexOf('=');
  if (qualifies.has(qualifier.slice(0, cut))) yield qualifier.slice(cut + 1);
}

async function without(
  ids: readonly string[],
  inUse: (part: string[]) => Promise<readonly { readonly id: string }[]>,
): Promise<string[]> {
  const used = new Set<string>();
  await eachChunk(ids, async (part) => {
    for (const { id } of await inUse(part)) used.add(id);
  });
  return ids.filter((id) => !used.has(id));
}

/** Entities that are named otherwise than as an end or a speaker: by a qualifier, as an outlet, as a place to start. */
async function namedElsewhere(run: Run, qualifies: ReadonlySet<string>): Promise<Set<string>> {
  const named = new Set<string>();
  for (const { qualifier } of await run(read.qualifiersInUse, {})) {
    for (const id of entityOf(qualifier, qualifies)) named.add(id);
  }
  for (const { outlet } of await run(read.outletsInUse, {})) named.add(outlet);
  const [graph] = await run(read.graph, {});
  for (const id of graph?.startEntities ?? []) named.add(id);
  return named;
}

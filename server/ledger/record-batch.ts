import type { LinkClaim, ValueClaim } from '../model/claim.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { nextVersion } from '../store/graph-version.ts';
import { Rollback, type GraphStore } from '../store/graph-store.ts';
import type { Batch, Item } from './batch.ts';
import type { Changes, ImportsOfNode, NewClaim, WithImports } from './changes.ts';
import { checkBatch } from './check-batch.ts';
import { existingNodes } from './existing.ts';
import { findClaims } from './find-claims.ts';
import { isEmpty, recordChanges } from './record-changes.ts';
import { referencedIds } from './referenced-ids.ts';

export interface RecordedBatch {
  readonly version: number;
  /** Ids of the claims of the batch, link claims first, in the order given. */
  readonly claims: readonly string[];
  /** Number of claims that are new or reinstated. */
  readonly recorded: number;
  readonly unchanged: number;
  /** Ids of the links that were combined. */
  readonly links: readonly string[];
}

/** What a case holds besides its batch; disputes refer to the claims of the batch by their ids. */
export type CaseParts = (
  claimIds: ReadonlyMap<Item<LinkClaim | ValueClaim>, string>,
) => Pick<Changes, 'head' | 'disputes'>;

/**
 * Records a batch in one transaction, all of it or nothing: validates it, writes it, combines the links concerned and
 * raises the version. The same batch again changes nothing. Throws InvalidInput with every problem found.
 */
export async function recordBatch(
  store: GraphStore,
  vocabulary: Vocabulary,
  batch: Batch,
  casePartsOf: CaseParts = () => ({ disputes: [] }),
): Promise<RecordedBatch> {
  return store.write(async (run) => {
    const graph = await nextVersion(run);
    const items = [...batch.linkClaims, ...batch.valueClaims];
    const existing = await existingNodes(run, await referencedIds([{ ...batch, claims: items }], vocabulary));
    const { newEntities, newSources, sameEntities, sameSources, claims } = checkBatch(
      batch,
      vocabulary,
      existing,
    );
    const added: NewClaim[] = [];
    const reinstated: NewClaim[] = [];
    const idOf = ({ id }: NewClaim) => id;
    await findClaims(run, claims, idOf, (claim, state) => {
      if (state === 'NEW') added.push(claim);
      if (state === 'RETRACTED') reinstated.push(claim);
    });
    const changes: Changes = {
      entities: newEntities.map(byHand),
      sources: newSources.map(byHand),
      claims: added,
      reinstated,
      existing,
      importsOfEntities: nowByHand(sameEntities, existing.entities),
      importsOfSources: nowByHand(sameSources, existing.sources),
      imports: [],
      ...casePartsOf(new Map(items.map((item, i) => [item, claims[i]?.id ?? '']))),
    };
    const result = { claims: claims.map(idOf), unchanged: claims.length - added.length - reinstated.length };
    if (isEmpty(changes) && changes.importsOfEntities.length + changes.importsOfSources.length === 0)
      return new Rollback({ ...result, version: graph.version - 1, recorded: 0, links: [] as string[] });

    const links = await recordChanges(run, graph, changes, vocabulary);
    return { ...result, version: graph.version, recorded: added.length + reinstated.length, links };
  });
}

const byHand = <T extends object>(node: T) => ({ ...node, importIds: [] });

/** Nodes of imports that are now recorded by hand: they stay when those imports are retracted. */
const nowByHand = (ids: readonly string[], recorded: ReadonlyMap<string, WithImports>): ImportsOfNode[] =>
  ids.filter((id) => recorded.get(id)?.importIds.length).map((id) => ({ id, importIds: [] }));

import type { Vocabulary } from '../model/vocabulary.ts';
import { read, write } from '../store/catalogue.ts';
import { nextVersion } from '../store/graph-version.ts';
import { Rollback, type GraphStore, type Run } from '../store/graph-store.ts';
import type { Counters } from '../store/rows.ts';
import type { Batch } from './batch.ts';
import { checkBatch, type CheckedBatch } from './check.ts';
import { inChunks } from './in-chunks.ts';
import { lookUp, type Known } from './known.ts';
import { writeChanges, type WithImports } from './write-changes.ts';

export interface Recorded {
  readonly version: number;
  /** Ids of the claims of the batch, link claims first, in the order given. */
  readonly claims: readonly string[];
  /** New ones, and those reinstated after a retraction. */
  readonly recorded: number;
  readonly unchanged: number;
  readonly links: readonly string[];
}

/**
 * Records a batch in one transaction: validates all, writes all or nothing, adds up the links concerned,
 * raises the version. The same batch again changes nothing. `more` writes what else belongs to the batch.
 *
 * Throws InvalidInput with every problem found.
 */
export async function recordBatch(
  store: GraphStore,
  vocabulary: Vocabulary,
  batch: Batch,
  more?: (run: Run, counters: Counters) => Promise<Counters>,
): Promise<Recorded> {
  return store.write(async (run) => {
    const graph = await nextVersion(run);
    const { version } = graph;
    const known = await lookUp(run, batch, entityQualifiers(vocabulary));
    const checked = checkBatch(batch, vocabulary, known);
    const claims = checked.claims.map(({ id }) => id);
    const there = new Map((await run(read.claimsById, { ids: claims })).map((row) => [row.id, row]));
    const fresh = checked.claims.filter(({ id }) => !there.has(id));
    const { newEntities: entities, newSources: sources } = checked;
    const reinstated = checked.claims.filter(({ id }) => there.get(id)?.retractedAt);
    const kept = cameWithImports(checked, known);
    const changed = [fresh, reinstated, entities, sources, kept.entities, kept.sources];
    if (changed.every((list) => list.length === 0))
      return new Rollback({
        version: version - 1,
        claims,
        recorded: 0,
        unchanged: claims.length,
        links: [] as readonly string[],
      });

    const titles = new Map([...known.sources.values(), ...sources].map(({ id, title }) => [id, title]));
    const { counters, links } = await writeChanges(
      run,
      graph,
      {
        entities: entities.map(byHand),
        sources: sources.map(byHand),
        retracted: known.retracted,
        claims: fresh,
        reinstated,
        titleOf: (id) => titles.get(id) ?? '',
      },
      vocabulary,
    );
    await inChunks(kept.entities, (rows) => run(write.setImportsOfEntities, { rows }));
    await inChunks(kept.sources, (rows) => run(write.setImportsOfSources, { rows }));
    await run(write.setCounters, more ? await more(run, counters) : counters);
    const recorded = fresh.length + reinstated.length;
    return { version, claims, recorded, unchanged: claims.length - recorded, links };
  });
}

const byHand = <T extends object>(thing: T) => ({ ...thing, importIds: [] });

/** What came with imports and is recorded by hand now: it stays when they are retracted. */
function cameWithImports({ sameEntities, sameSources }: CheckedBatch, { entities, sources }: Known) {
  const came = (ids: readonly string[], there: ReadonlyMap<string, WithImports>) =>
    ids.filter((id) => there.get(id)?.importIds.length).map((id) => ({ id, importIds: [] }));
  return { entities: came(sameEntities, entities), sources: came(sameSources, sources) };
}

export function entityQualifiers(vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set(
    [...vocabulary.qualifiers].filter(([, rule]) => rule.value === 'entity').map(([key]) => key),
  );
}

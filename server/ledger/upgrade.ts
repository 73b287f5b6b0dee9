import { SCHEMA_VERSION } from '../model/schema-version.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { read, write } from '../store/catalogue.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { nextVersion } from '../store/graph-version.ts';
import type { Counters } from '../store/rows.ts';
import { linksOfRows, recombineLinks } from './combine-links.ts';
import { upgradeEarlierProperties } from './upgrade-earlier-properties.ts';

/** Nodes that one transaction changes. */
const RANGE = 5_000;

/**
 * Brings data of earlier schema versions to this one; returns whether it was of an earlier one. Each transaction may
 * be run again, and the version is written last: an upgrade that was cut short is done by the next start.
 *
 * Of version 1, claims get the credibility 6 and sources the role EVIDENCE, and every link is combined again, as
 * weights and statuses have changed since. Of versions 1 and 2, properties of entities become claims.
 */
export async function upgradeGraph(store: GraphStore, vocabulary: Vocabulary): Promise<boolean> {
  const [schema] = await store.read(read.schemaVersion, {});
  if (!schema || schema.version >= SCHEMA_VERSION) return false;
  const counted = await store.write(nextVersion);
  const { version, entitySeq } = counted;
  if (schema.version < 2) await upgradeFromFirst(store, vocabulary, counted);
  await inRanges(entitySeq, (range) =>
    store.write((run) => upgradeEarlierProperties(run, range, version, vocabulary)),
  );
  await store.write((run) => run(write.setSchemaVersion, { schemaVersion: SCHEMA_VERSION }));
  return true;
}

async function upgradeFromFirst(
  store: GraphStore,
  vocabulary: Vocabulary,
  { version, claimSeq, sourceSeq }: Pick<Counters, 'claimSeq' | 'sourceSeq'> & { readonly version: number },
): Promise<void> {
  await inRanges(sourceSeq, (range) => store.write((run) => run(write.upgradeSources, range)));
  await inRanges(claimSeq, (range) => store.write((run) => run(write.upgradeClaims, range)));
  const combined = new Set<string>();
  await inRanges(claimSeq, (range) =>
    store.write(async (run) => {
      const links = linksOfRows(await run(read.projectClaims, range), vocabulary).filter(
        ({ id }) => !combined.has(id),
      );
      await recombineLinks(run, links, version, vocabulary);
      for (const { id } of links) combined.add(id);
    }),
  );
}

async function inRanges(last: number, change: (range: { from: number; to: number }) => Promise<unknown>) {
  for (let from = 1; from <= last; from += RANGE) {
    await change({ from, to: Math.min(from + RANGE - 1, last) });
  }
}

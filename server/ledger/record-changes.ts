import { isLinkClaim, type LinkClaim } from '../model/claim.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { write } from '../store/catalogue.ts';
import type { Run } from '../store/graph-store.ts';
import type { Counters } from '../store/rows.ts';
import type { Changes, NamedDispute, NewClaim } from './changes.ts';
import {
  combineLinks,
  type EvidenceByLink,
  linksOfClaims,
  recombineLinks,
  recordedEvidence,
} from './combine-links.ts';
import { inChunks } from '../model/in-chunks.ts';
import { speakersIn, watchParties } from './moved-parties.ts';
import { writeClaims } from './write-claims.ts';
import { writeNodes } from './write-nodes.ts';

/** Whether there is nothing to record, apart from what belongs to an import. */
export const isEmpty = ({ claims, reinstated, entities, sources, disputes }: Changes): boolean =>
  [claims, reinstated, entities, sources, disputes].every((list) => list.length === 0);

/**
 * Records changes at a version and combines the links concerned: the only way by which claims, entities and sources
 * enter a graph. `graph` is the Graph node with that version. `step` is called with the number of claims written,
 * before each statement, and cancels by throwing. Returns the ids of the links that were combined.
 */
export async function recordChanges(
  run: Run,
  graph: Counters & { readonly version: number },
  changes: Changes,
  vocabulary: Vocabulary,
  step: (done: number) => void = () => {},
): Promise<string[]> {
  const { version, ...before } = graph;
  const after = await writeNodes(run, changes, before, version);
  const speakers = await speakersIn(linkClaimsIn(changes.claims, changes.reinstated));
  const linksWithMovedParties = await watchParties(run, speakers, vocabulary);
  await inChunks(changes.reinstated, (claims) =>
    run(write.retractClaims, { ids: claims.map((claim) => String(claim['id'])), retractedAt: null, version }),
  );
  const links = await linksOfClaims([...changes.claims, ...changes.reinstated], vocabulary);
  // Read before the new claims are written: most links have no evidence then, and need no second read.
  const recorded = before.claimSeq === 0 ? NO_EVIDENCE : await recordedEvidence(run, links);
  const at = { version, firstSeq: before.claimSeq + 1 };
  const added = await writeClaims(run, changes, at, vocabulary, step);
  await combineLinks(run, links, recorded, added, version, vocabulary);
  const combined = new Set(links.map(({ id }) => id));
  const others = (await linksWithMovedParties()).filter(({ id }) => !combined.has(id));
  await recombineLinks(run, others, version, vocabulary);

  await writeImports(run, changes);
  if (changes.head) {
    const { title, startEntities } = changes.head;
    await run(write.setCase, { title, startEntities: [...startEntities] });
  }
  await writeDisputes(run, changes.disputes, before.disputeSeq + 1);
  await run(write.setCounters, {
    ...after,
    claimSeq: before.claimSeq + changes.claims.length,
    disputeSeq: before.disputeSeq + changes.disputes.length,
  });
  return [...links, ...others].map(({ id }) => id);
}

const NO_EVIDENCE: EvidenceByLink = new Map();

function* linkClaimsIn(...lists: readonly (readonly NewClaim[])[]): Generator<LinkClaim> {
  for (const claims of lists) for (const { claim } of claims) if (isLinkClaim(claim)) yield claim;
}

async function writeImports(run: Run, changes: Changes): Promise<void> {
  const { imports, importOfReinstated: importId, importsOfEntities, importsOfSources } = changes;
  if (imports.length > 0) await run(write.addImports, { rows: imports.map((row) => ({ ...row })) });
  if (importId !== undefined) {
    const ids = changes.reinstated.map(({ id }) => ({ id }));
    await inChunks(ids, (rows) => run(write.creditClaims, { rows, importId }));
  }
  await inChunks(importsOfEntities, (rows) => run(write.setImportsOfEntities, { rows }));
  await inChunks(importsOfSources, (rows) => run(write.setImportsOfSources, { rows }));
}

async function writeDisputes(run: Run, disputes: readonly NamedDispute[], firstSeq: number): Promise<void> {
  const rows = disputes.flatMap(({ id, title, versions }, i) =>
    versions.flatMap(({ label, claims }, order) =>
      claims.map((claimId) => ({ id, title, seq: firstSeq + i, order, label, claimId })),
    ),
  );
  if (rows.length > 0) await run(write.addDisputes, { rows });
}

import { claimWeight } from '../model/confidence.ts';
import { eachInTurns } from '../model/event-loop.ts';
import { groupBy } from '../model/group-by.ts';
import { summarise } from '../model/link-summary.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { read, write } from '../store/catalogue.ts';
import type { Run } from '../store/graph-store.ts';
import type { EvidenceRow } from '../store/rows.ts';
import { eachChunk, preparedInChunks } from './in-chunks.ts';
import { lookUpParties } from './parties.ts';

/** A link that claims were added to or taken from. */
export interface TouchedLink {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly qualifiers: readonly string[];
}

/** Adds the touched links up again from their claims, and removes those no claim is left for. */
export async function refreshLinks(
  run: Run,
  links: readonly TouchedLink[],
  version: number,
  vocabulary: Vocabulary,
): Promise<void> {
  await eachChunk(links, async (part) => {
    const recorded = await evidenceOf(run, part);
    await putLinks(run, write.putLinks, part, recorded, version, vocabulary);
    const gone = part.filter(({ id }) => !recorded.has(id));
    for (const [type, ofType] of groupBy(gone, (link) => link.type)) {
      await run(write.removeLinks.with(type), { rows: ofType.map((link) => ({ ...link })) });
    }
  });
}

/** What is recorded of links, by their ids; those that no claim counts for are not among them. */
export async function recordedEvidence(run: Run, links: readonly TouchedLink[]): Promise<EvidenceByLink> {
  const recorded = new Map<string, readonly EvidenceRow[]>();
  await eachChunk(links, async (part) => {
    for (const [link, rows] of await evidenceOf(run, part)) recorded.set(link, rows);
  });
  return recorded;
}
export type EvidenceByLink = ReadonlyMap<string, readonly EvidenceRow[]>;

/** Adds links up from what was recorded and what is new. Those that nothing was recorded of are made. */
export async function addUpLinks(
  run: Run,
  links: readonly TouchedLink[],
  recorded: EvidenceByLink,
  fresh: EvidenceByLink,
  version: number,
  vocabulary: Vocabulary,
): Promise<void> {
  const [known, made] = [
    links.filter(({ id }) => recorded.has(id)),
    links.filter(({ id }) => !recorded.has(id)),
  ];
  const both = new Map(
    known.map(({ id }) => [id, [...(recorded.get(id) ?? []), ...(fresh.get(id) ?? [])]] as const),
  );
  await putLinks(run, write.putLinks, known, both, version, vocabulary);
  await putLinks(run, write.addLinks, made, fresh, version, vocabulary);
}

const evidenceOf = async (run: Run, links: readonly TouchedLink[]) =>
  groupBy(await run(read.evidenceOfLinks, { links: links.map(({ id }) => id) }), (row) => row.linkId);

/** Writes the links that there is evidence for, by a statement for each type. */
async function putLinks(
  run: Run,
  statement: typeof write.putLinks,
  links: readonly TouchedLink[],
  evidence: EvidenceByLink,
  version: number,
  vocabulary: Vocabulary,
): Promise<void> {
  const partyOf = await lookUpParties(run, await speakersOf(links, evidence));
  for (const [type, ofType] of groupBy(links, (link) => link.type)) {
    await preparedInChunks(
      ofType,
      (part) => part.flatMap((link) => rowOf(link, evidence.get(link.id), version, vocabulary, partyOf)),
      async (rows) => rows.length > 0 && run(statement.with(type), { rows }),
    );
  }
}

/** Whose party matters: who speaks on some links. A document that is its own origin speaks for nobody. */
async function speakersOf(links: readonly TouchedLink[], evidence: EvidenceByLink): Promise<Set<string>> {
  const speakers = new Set<string>();
  await eachInTurns(links, ({ id }) => {
    for (const { origin, sourceId } of evidence.get(id) ?? []) if (origin !== sourceId) speakers.add(origin);
  });
  return speakers;
}

/** Field by field: spreading is most of what adding up a large import would take. */
function rowOf(
  { id, from, to, qualifiers }: TouchedLink,
  claims: readonly EvidenceRow[] | undefined,
  version: number,
  vocabulary: Vocabulary,
  partyOf: (origin: string) => string,
) {
  if (!claims) return [];
  const sum = summarise(weighed(claims, vocabulary, partyOf));
  return [
    {
      id,
      from,
      to,
      qualifiers,
      confidence: sum.confidence,
      support: sum.support,
      denial: sum.denial,
      status: sum.status,
      hedge: sum.hedge,
      earliest: sum.earliest,
      latest: sum.latest,
      claimCount: sum.claimCount,
      sourceCount: sum.sourceCount,
      originCount: sum.originCount,
      partyCount: sum.partyCount,
      version,
    },
  ];
}

function weighed(
  claims: readonly EvidenceRow[],
  { weights }: Vocabulary,
  partyOf: (origin: string) => string,
) {
  return claims.map((row) => ({
    ...row,
    party: partyOf(row.origin),
    weight: claimWeight(row, weights),
  }));
}

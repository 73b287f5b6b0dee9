import { isLinkClaim, type LinkClaim, type ValueClaim } from '../model/claim.ts';
import { linkId, linkKey, type LinkKey } from '../model/ids.ts';
import { qualifiersOf } from '../model/qualifiers.ts';
import { claimWeight } from '../model/confidence.ts';
import { forEachYielding } from '../model/event-loop.ts';
import { groupBy } from '../model/group-by.ts';
import { summarizeLink } from '../model/link-summary.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { read, write } from '../store/catalogue.ts';
import type { Run } from '../store/graph-store.ts';
import type { EvidenceRow } from '../store/rows.ts';
import { eachChunk, preparedInChunks } from '../model/in-chunks.ts';
import { lookUpParties } from './parties.ts';

/** Combines links again from their recorded claims, and removes those without any. */
export async function recombineLinks(
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

/** The recorded evidence of links, by link; links without evidence are left out. */
export async function recordedEvidence(run: Run, links: readonly TouchedLink[]): Promise<EvidenceByLink> {
  const recorded = new Map<string, readonly EvidenceRow[]>();
  await eachChunk(links, async (part) => {
    for (const [link, rows] of await evidenceOf(run, part)) recorded.set(link, rows);
  });
  return recorded;
}
export type EvidenceByLink = ReadonlyMap<string, readonly EvidenceRow[]>;

/** Combines links from recorded and new evidence. Links without recorded evidence are added. */
export async function combineLinks(
  run: Run,
  links: readonly TouchedLink[],
  recorded: EvidenceByLink,
  added: EvidenceByLink,
  version: number,
  vocabulary: Vocabulary,
): Promise<void> {
  const changed = links.filter(({ id }) => recorded.has(id));
  const created = links.filter(({ id }) => !recorded.has(id));
  const all = new Map(
    changed.map(({ id }) => [id, [...(recorded.get(id) ?? []), ...(added.get(id) ?? [])]] as const),
  );
  await putLinks(run, write.putLinks, changed, all, version, vocabulary);
  await putLinks(run, write.addLinks, created, added, version, vocabulary);
}

const evidenceOf = async (run: Run, links: readonly TouchedLink[]) =>
  groupBy(await run(read.evidenceOfLinks, { links: links.map(({ id }) => id) }), (row) => row.linkId);

/** Writes links that have evidence, with one statement per type. */
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

/** Origins whose party counts on some links. A document that is its own origin has no party. */
async function speakersOf(links: readonly TouchedLink[], evidence: EvidenceByLink): Promise<Set<string>> {
  const speakers = new Set<string>();
  await forEachYielding(links, ({ id }) => {
    for (const { origin, sourceId } of evidence.get(id) ?? []) if (origin !== sourceId) speakers.add(origin);
  });
  return speakers;
}

/** Field by field: spreading would take most of the time of combining a large import. */
function rowOf(
  { id, from, to, qualifiers }: TouchedLink,
  claims: readonly EvidenceRow[] | undefined,
  version: number,
  vocabulary: Vocabulary,
  partyOf: (origin: string) => string,
) {
  if (!claims) return [];
  const sum = summarizeLink(weighed(claims, vocabulary, partyOf));
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

/** A link whose claims change, by its id and its key. */
export type TouchedLink = LinkKey & { readonly id: string };

/** The links that claims contribute to, each once. */
export async function linksOfClaims(
  claims: Iterable<{ readonly claim: LinkClaim | ValueClaim }>,
  { linkTypes }: Vocabulary,
): Promise<TouchedLink[]> {
  const links = new Map<string, TouchedLink>();
  await forEachYielding(claims, ({ claim }) => {
    const type = isLinkClaim(claim) && linkTypes.get(claim.type);
    if (!type || !isLinkClaim(claim)) return;
    const key = linkKey(claim, type);
    const id = linkId(key);
    links.set(id, { id, ...key });
  });
  return [...links.values()];
}

/** A claim as it is read from the database; fields of links are null for a value claim. */
export interface StoredClaim {
  readonly type: string | null;
  readonly subjectId: string;
  readonly objectId: string | null;
  readonly linkId: string | null;
  readonly qualifiers: readonly string[];
}

/** The links that recorded claims contribute to, each once. */
export function linksOfRows(rows: readonly StoredClaim[], { linkTypes }: Vocabulary): TouchedLink[] {
  const links = new Map<string, TouchedLink>();
  for (const { type, subjectId: subject, objectId: object, linkId: id, qualifiers } of rows) {
    const rule = type === null ? undefined : linkTypes.get(type);
    if (!rule || type === null || object === null || id === null) continue;
    links.set(id, { id, ...linkKey({ type, subject, object, qualifiers: qualifiersOf(qualifiers) }, rule) });
  }
  return [...links.values()];
}

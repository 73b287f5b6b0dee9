import { claimWeight } from '../model/confidence.ts';
import { groupBy } from '../model/group-by.ts';
import { summarise } from '../model/link-summary.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { read, write } from '../store/catalogue.ts';
import type { Run } from '../store/graph-store.ts';
import type { EvidenceRow } from '../store/rows.ts';
import { eachChunk } from './in-chunks.ts';

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
  await eachChunk(links, (part) => refreshSome(run, part, version, vocabulary));
}

async function refreshSome(
  run: Run,
  links: readonly TouchedLink[],
  version: number,
  vocabulary: Vocabulary,
): Promise<void> {
  const evidence = groupBy(
    await run(read.evidenceOfLinks, { links: links.map(({ id }) => id) }),
    (row) => row.linkId,
  );
  for (const [type, ofType] of groupBy(links, (link) => link.type)) {
    const rows = ofType.flatMap((link) => {
      const claims = evidence.get(link.id);
      return claims ? [{ ...link, ...summarise(weighed(claims, vocabulary)), version }] : [];
    });
    const gone = ofType.filter((link) => !evidence.has(link.id));
    if (rows.length > 0) await run(write.putLinks.with(type), { rows });
    if (gone.length > 0) await run(write.removeLinks.with(type), { rows: gone.map((link) => ({ ...link })) });
  }
}

function weighed(claims: readonly EvidenceRow[], { weights }: Vocabulary) {
  return claims.map((row) => ({
    ...row,
    weight: claimWeight(row.stance, row.hedge, row.reliability, weights),
  }));
}

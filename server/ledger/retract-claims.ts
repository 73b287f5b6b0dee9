import { inChunks } from '../model/in-chunks.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { write } from '../store/catalogue.ts';
import type { Run } from '../store/graph-store.ts';
import { linksOfRows, recombineLinks, type StoredClaim } from './combine-links.ts';
import { speakersIn, watchParties } from './moved-parties.ts';

/** Retracts claims at a version and an instant, and combines the links concerned without them. */
export async function retractClaims(
  run: Run,
  claims: readonly (StoredClaim & { readonly id: string })[],
  { version, at }: { readonly version: number; readonly at: string },
  vocabulary: Vocabulary,
): Promise<void> {
  const speakers = await speakersIn(claims.map(({ type, subjectId }) => ({ type, subject: subjectId })));
  const linksWithMovedParties = await watchParties(run, speakers, vocabulary);
  await inChunks(claims, (chunk) =>
    run(write.retractClaims, { ids: chunk.map(({ id }) => String(id)), retractedAt: at, version }),
  );
  const links = new Map(linksOfRows(claims, vocabulary).map((link) => [link.id, link]));
  for (const link of await linksWithMovedParties()) links.set(link.id, link);
  await recombineLinks(run, [...links.values()], version, vocabulary);
}

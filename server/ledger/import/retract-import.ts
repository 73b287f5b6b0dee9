import { Conflict, NotFound, problem } from '../../model/errors.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { read, write } from '../../store/catalogue.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { nextVersion } from '../../store/graph-version.ts';
import { linksOfRows, recombineLinks } from '../combine-links.ts';
import { inChunks } from '../../model/in-chunks.ts';
import { speakersIn, watchParties } from '../moved-parties.ts';
import { retractNodes } from './retract-nodes.ts';

export interface RetractedImport {
  readonly version: number;
  /** How many claims were retracted. */
  readonly retracted: number;
  /** How many entities went with them. */
  readonly retractedEntities: number;
}

/**
 * Retracts an import as a whole: its claims are retracted, its links combined without them, and entities and
 * sources that came with it go too where nothing else names them.
 * Throws NotFound for an unknown import, Conflict for one that is already retracted.
 */
export async function retractImport(
  store: GraphStore,
  vocabulary: Vocabulary,
  id: string,
): Promise<RetractedImport> {
  return store.write(async (run) => {
    const { version } = await nextVersion(run);
    const found = (await run(read.imports, {})).find((one) => one.id === id);
    if (!found) throw new NotFound([problem('', 'UNKNOWN_IMPORT', { id })]);
    const { takenBackAt: retractedAt } = found;
    if (retractedAt) throw new Conflict(problem('', 'IMPORT_RETRACTED', { id, retractedAt }));
    const claims = await run(read.claimsOfImport, { id });
    const now = new Date().toISOString();
    const speakers = await speakersIn(claims.map(({ type, subjectId }) => ({ type, subject: subjectId })));
    const linksWithMovedParties = await watchParties(run, speakers, vocabulary);
    await inChunks(claims, (chunk) =>
      run(write.retractClaims, { ids: chunk.map((claim) => String(claim['id'])), retractedAt: now, version }),
    );
    await run(write.retractImport, { id, takenBackAt: now });
    const links = new Map(linksOfRows(claims, vocabulary).map((link) => [link.id, link]));
    for (const link of await linksWithMovedParties()) links.set(link.id, link);
    await recombineLinks(run, [...links.values()], version, vocabulary);
    const { entities } = await retractNodes(run, id, claims, { at: now, version, vocabulary });
    return { version, retracted: claims.length, retractedEntities: entities };
  });
}

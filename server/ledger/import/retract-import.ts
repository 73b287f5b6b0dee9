import { Conflict, NotFound } from '../../model/errors.ts';
import { linkKey } from '../../model/ids.ts';
import { qualifiersOf } from '../../model/qualifiers.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { read, write } from '../../store/catalogue.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { nextVersion } from '../../store/graph-version.ts';
import { inChunks } from '../in-chunks.ts';
import { speakersIn, watchParties } from '../parties.ts';
import { refreshLinks, type TouchedLink } from '../refresh-links.ts';
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
    if (!found) throw new NotFound(`unknown import "${id}"`);
    if (found.takenBackAt) throw new Conflict(`import "${id}" was already retracted at ${found.takenBackAt}`);
    const claims = await run(read.claimsOfImport, { id });
    const now = new Date().toISOString();
    const speakers = await speakersIn(claims.map(({ type, subjectId }) => ({ type, subject: subjectId })));
    const regroup = await watchParties(run, speakers, vocabulary);
    await inChunks(claims, (part) =>
      run(write.retractClaims, { ids: part.map((claim) => String(claim['id'])), retractedAt: now, version }),
    );
    await run(write.retractImport, { id, takenBackAt: now });
    const links = new Map<string, TouchedLink>();
    for (const { type, subjectId: subject, objectId: object, linkId, qualifiers } of claims) {
      const rule = type === null ? undefined : vocabulary.linkTypes.get(type);
      if (!rule || type === null || object === null || linkId === null) continue;
      const key = linkKey({ type, subject, object, qualifiers: qualifiersOf(qualifiers) }, rule);
      links.set(linkId, { id: linkId, ...key });
    }
    for (const link of await regroup()) links.set(link.id, link);
    await refreshLinks(run, [...links.values()], version, vocabulary);
    const { entities } = await retractNodes(run, id, claims, { at: now, version, vocabulary });
    return { version, retracted: claims.length, retractedEntities: entities };
  });
}

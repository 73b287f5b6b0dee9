import { Conflict, NotFound, problem } from '../../model/errors.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { read, write } from '../../store/catalogue.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { nextVersion } from '../../store/graph-version.ts';
import { retractClaims } from '../retract-claims.ts';
import { retractNodes } from './retract-nodes.ts';

export interface RetractedImport {
  readonly version: number;
  /** Number of claims that were retracted. */
  readonly retracted: number;
  /** Number of entities that were retracted with them. */
  readonly retractedEntities: number;
}

/**
 * Retracts an import as a whole: its claims, and the entities and sources that it contained and to which nothing else
 * refers. Its links are combined without the claims.
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
    const at = new Date().toISOString();
    await retractClaims(run, claims, { version, at }, vocabulary);
    await run(write.retractImport, { id, takenBackAt: at });
    const { entities } = await retractNodes(run, id, claims, { at, version, vocabulary });
    return { version, retracted: claims.length, retractedEntities: entities };
  });
}

import { join } from 'node:path';
import { readCase } from '../exchange/seed/read-case.ts';
import { readVocabulary } from '../exchange/seed/read-vocabulary.ts';
import { NotFound, problem } from '../model/errors.ts';
import { checkBatch } from './check-batch.ts';
import { NO_NODES } from './existing.ts';
import { parseCase } from './parse-case.ts';

/**
 * Checks a seed directory as loading it would, without a store, and returns what it holds in one sentence.
 * Throws InvalidInput or NotFound, whose message is `file:line field: what is wrong`.
 */
export function checkSeed(seed: string): string {
  const vocabulary = readVocabulary(join(seed, 'vocabulary'));
  const file = parseCase(readCase(join(seed, 'apolo')));
  const { claims, newEntities, newSources } = checkBatch(file.batch, vocabulary, NO_NODES);
  const ids = new Set(newEntities.map(({ id }) => id));
  const unknown = file.startEntities.filter((id) => !ids.has(id));
  if (unknown.length > 0)
    throw new NotFound([problem('case.yaml startEntities', 'SEED_UNKNOWN_START', { ids: unknown })]);
  return `The seed is sound: ${newEntities.length} entities, ${newSources.length} sources, ${claims.length} claims, ${file.disputes.length} named disputes.`;
}

import { join } from 'node:path';
import { readCase } from '../exchange/seed/read-case.ts';
import { readVocabulary } from '../exchange/seed/read-vocabulary.ts';
import { NotFound } from '../model/errors.ts';
import { checkBatch } from './check.ts';
import { NOTHING_KNOWN } from './known.ts';
import { typedCase } from './load-case.ts';

/**
 * Checks a seed directory as loading it would, without a store, and returns what it holds in one sentence.
 * Throws InvalidInput or NotFound, whose message is `file:line field: what is wrong`.
 */
export function checkSeed(seed: string): string {
  const vocabulary = readVocabulary(join(seed, 'vocabulary'));
  const file = typedCase(readCase(join(seed, 'apolo')));
  const { claims, newEntities, newSources } = checkBatch(file.batch, vocabulary, NOTHING_KNOWN);
  const ids = new Set(newEntities.map(({ id }) => id));
  const lost = file.startEntities.filter((id) => !ids.has(id));
  if (lost.length > 0) throw new NotFound(`case.yaml startEntities: ${lost.join(', ')} name no entity`);
  return `The seed is sound: ${newEntities.length} entities, ${newSources.length} sources, ${claims.length} claims, ${file.disputes.length} named disputes.`;
}

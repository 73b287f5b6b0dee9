import { join } from 'node:path';
import { readCase } from '../exchange/seed/read-case.ts';
import { readVocabulary } from '../exchange/seed/read-vocabulary.ts';
import { checkBatch } from '../ledger/check.ts';
import { NOTHING_KNOWN } from '../ledger/known.ts';
import { typedCase } from '../ledger/load-case.ts';
import { InvalidInput, NotFound } from '../model/errors.ts';
import { ROOT } from '../root.ts';

/** Checks a seed directory as loading it would, without a store; prints `file:line field: what is wrong`. */
function main(seed: string): number {
  try {
    const vocabulary = readVocabulary(join(seed, 'vocabulary'));
    const file = typedCase(readCase(join(seed, 'apolo')));
    const { claims, newEntities, newSources } = checkBatch(file.batch, vocabulary, NOTHING_KNOWN);
    const ids = new Set(newEntities.map(({ id }) => id));
    const lost = file.startEntities.filter((id) => !ids.has(id));
    if (lost.length > 0) throw new NotFound(`case.yaml startEntities: ${lost.join(', ')} name no entity`);
    process.stdout.write(
      `The seed is sound: ${newEntities.length} entities, ${newSources.length} sources, ${claims.length} claims, ${file.disputes.length} named disputes.\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof InvalidInput) && !(error instanceof NotFound)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

process.exitCode = main(process.argv[2] ?? join(ROOT, 'seed'));

import { join } from 'node:path';
import { checkSeed } from '../ledger/check-seed.ts';
import { InvalidInput, NotFound } from '../model/errors.ts';
import { ROOT } from '../root.ts';

/** `npm run seed:check`: prints what the seed holds, or its first mistakes by file and line. */
try {
  process.stdout.write(`${checkSeed(process.argv[2] ?? join(ROOT, 'seed'))}\n`);
} catch (error) {
  if (!(error instanceof InvalidInput) && !(error instanceof NotFound)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

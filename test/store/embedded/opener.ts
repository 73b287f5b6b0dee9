import { once } from 'node:events';
import { openEmbedded } from '../../../server/store/embedded/embedded-store.ts';

/** Opens a store at the time, in ms since 1970, that it reads from standard input: `opener.ts DIRECTORY`. Prints `ready`, then the outcome. */
process.stdout.write('ready\n');
const [moment] = (await once(process.stdin, 'data')) as [Buffer];
while (Date.now() < Number(moment));
const outcome = await openEmbedded(process.argv[2] ?? '').then(
  () => 'opened',
  (error: Error) => error.message,
);
process.stdout.write(`${outcome}\n`);
process.stdin.once('end', () => process.exit());

import { join } from 'node:path';
import { readVocabulary } from '../../../dist/server/exchange/seed/read-vocabulary.js';
import { parseBatch } from '../../../dist/server/ledger/batch.js';
import { recordBatch } from '../../../dist/server/ledger/record.js';
import { ROOT } from '../../../dist/server/root.js';
import { read } from '../../../dist/server/store/catalogue.js';
import { openEmbedded } from '../../../dist/server/store/embedded/embedded-store.js';

/**
 * Records batch after batch until it is killed, and says `begin n` before and `done n` after each. The kill
 * test runs it as a process of its own, from built code: `recorder.mjs DIRECTORY CLAIMS_PER_BATCH`.
 */
const [, , directory, size] = process.argv;
const store = await openEmbedded(directory);
const vocabulary = readVocabulary(join(ROOT, 'seed', 'vocabulary'));
const placed = (values) => values.map((value) => ({ value, at: String }));
const record = (parts) =>
  recordBatch(
    store,
    vocabulary,
    parseBatch({ entities: [], sources: [], linkClaims: [], valueClaims: [], ...parts }),
  );

await record({
  entities: placed(['a', 'b'].map((id) => ({ id, kind: 'GROUP', name: id }))),
  sources: placed([{ id: 'src-x', title: 'X' }]),
});
const [{ claimSeq }] = await store.read(read.graph, {});
for (let n = claimSeq / size + 1; ; n++) {
  const claims = Array.from({ length: Number(size) }, (_, i) => ({
    subject: 'a',
    type: 'TIED_TO',
    object: 'b',
    hedge: 'STATED',
    source: 'src-x',
    statement: `Batch ${n}, claim ${i}`,
  }));
  process.stdout.write(`begin ${n}\n`);
  await record({ linkClaims: placed(claims) });
  process.stdout.write(`done ${n}\n`);
}

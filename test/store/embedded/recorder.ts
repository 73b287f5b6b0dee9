import { join } from 'node:path';
import { readVocabulary } from '../../../server/exchange/seed/read-vocabulary.ts';
import { parseBatch } from '../../../server/ledger/batch.ts';
import { recordBatch } from '../../../server/ledger/record-batch.ts';
import { ROOT } from '../../../server/root.ts';
import { read } from '../../../server/store/catalogue.ts';
import { openEmbedded } from '../../../server/store/embedded/embedded-store.ts';

/**
 * Records batch after batch until it is killed, and prints `begin n` before and `done n` after each. The kill
 * test runs it in a separate process: `recorder.ts DIRECTORY CLAIMS_PER_BATCH`.
 */
const [, , directory = '', claimsPerBatch] = process.argv;
const size = Number(claimsPerBatch);
const store = await openEmbedded(directory);
const vocabulary = readVocabulary(join(ROOT, 'seed', 'vocabulary'));
const placed = (values: readonly object[]) => values.map((value) => ({ value, at: String }));
const record = (parts: Partial<Parameters<typeof parseBatch>[0]>) =>
  recordBatch(
    store,
    vocabulary,
    parseBatch({ entities: [], sources: [], linkClaims: [], valueClaims: [], ...parts }),
  );

await record({
  entities: placed(['a', 'b'].map((id) => ({ id, kind: 'GROUP', name: id }))),
  sources: placed([{ id: 'src-x', title: 'X' }]),
});
const [graph] = await store.read(read.graph, {});
for (let n = (graph?.claimSeq ?? 0) / size + 1; ; n++) {
  const claims = Array.from({ length: size }, (_, i) => ({
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

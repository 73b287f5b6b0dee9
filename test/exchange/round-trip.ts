import { pino } from 'pino';
import { makeApp } from '../../server/api/app.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { formOf } from '../support/import.ts';
import { vocabulary } from '../support/server.ts';

const HOST = { host: 'localhost' };

/** The JSONL of a store, and of an empty store into which it was imported. Closes both. */
export async function thereAndBack(
  from: GraphStore,
  to: GraphStore,
): Promise<{ before: string; after: string }> {
  const parts = { vocabulary, tokens: null, logger: pino({ level: 'silent' }) };
  const [source, target] = [await makeApp({ ...parts, store: from }), await makeApp({ ...parts, store: to })];
  try {
    const before = (await source.inject({ url: '/export/jsonl', headers: HOST })).payload;
    const form = new Response(formOf({ name: 'graph.jsonl', content: before }));
    const done = await target.inject({
      method: 'POST',
      url: '/import',
      headers: { ...HOST, 'content-type': form.headers.get('content-type') ?? '' },
      payload: Buffer.from(await form.arrayBuffer()),
    });
    if (done.statusCode !== 200) throw new Error(done.payload);
    return { before, after: (await target.inject({ url: '/export/jsonl', headers: HOST })).payload };
  } finally {
    await source.close();
    await target.close();
    await from.close();
    await to.close();
  }
}

import { serve } from '../support/server.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { exported, sendFile } from '../support/import.ts';

/** The JSONL of a store, and of an empty one into which that was imported; both are closed. */
export async function thereAndBack(
  from: GraphStore,
  to: GraphStore,
): Promise<{ before: string; after: string }> {
  const source = await serve(from);
  const target = await serve(to);
  try {
    const before = await exported(source, 'jsonl');
    const { status, body } = await sendFile(target, '/import', { name: 'graph.jsonl', content: before });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return { before, after: await exported(target, 'jsonl') };
  } finally {
    await source.stop();
    await target.stop();
  }
}

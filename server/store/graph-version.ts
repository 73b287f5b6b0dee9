import { read, write } from './catalogue.ts';
import type { Run } from './graph-store.ts';
import type { GraphRow } from './rows.ts';

/** The Graph node: version, counters and title. It exists in every store that was opened. */
export async function readGraph({ read: run }: { readonly read: Run }): Promise<GraphRow> {
  const [graph] = await run(read.graph, {});
  return found(graph);
}

/** Raises the version, as each change does first; returns it with the counters. */
export async function nextVersion(run: Run) {
  const [graph] = await run(write.raiseVersion, {});
  return found(graph);
}

function found<T>(graph: T | undefined): T {
  if (graph) return graph;
  throw new Error('the Graph node is missing');
}

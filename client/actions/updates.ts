import { refetchQuery } from '../api/server.ts';
import { getState } from '../state/store.ts';
import { wordsNow } from '../words/words.ts';
import { refresh } from './case.ts';
import { runInBackground, announce } from './run.ts';

let writesRunning = 0;
let writesStarted = 0;

/**
 * Runs a write of this page and the refresh that follows. Until it ends, a new version of the graph is
 * not reported as the change of another user.
 */
export async function runWrite<T>(write: () => Promise<T>): Promise<T> {
  writesRunning++;
  writesStarted++;
  try {
    return await write();
  } finally {
    writesRunning--;
  }
}

/** Refreshes the page when other users have changed the graph, and announces the change. */
export function checkForUpdates(): void {
  const before = getState().graph;
  if (!before || document.hidden || writesRunning > 0) return;
  const startedBefore = writesStarted;
  void runInBackground(async () => {
    const { graph } = await refetchQuery('GraphVersion', {});
    if (graph.version === before.version || writesStarted !== startedBefore) return;
    await refresh();
    if (writesStarted === startedBefore)
      announce(wordsNow().announcements.versionChanged(before.version, graph.version));
  });
}

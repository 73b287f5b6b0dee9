import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes the engine's log in a folder safe against a loss of power, without holding up the event loop. */
export async function syncLog(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = await open(join(folder, name), 'r+').catch(unlessMoved);
    try {
      await file?.datasync();
    } finally {
      await file?.close();
    }
  }
}

/** What was in a file that a checkpoint has removed is in the database. */
function unlessMoved(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Syncs the engine's log in a folder to disk, against loss of power, without blocking the event loop. */
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

/** Ignores a file that a checkpoint has removed: its contents are in the database. */
function unlessMoved(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

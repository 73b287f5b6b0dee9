import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Counts how often a matching file is opened for reading in this process while work runs. */
export async function opensDuring(
  matches: (path: string) => boolean,
  work: () => Promise<unknown>,
): Promise<number> {
  const { createReadStream } = fs;
  const { open } = fs.promises;
  let opens = 0;
  const count = (opened: unknown) => {
    if (typeof opened === 'string' && matches(opened)) opens++;
  };
  fs.createReadStream = ((...args: Parameters<typeof createReadStream>) => {
    count(args[0]);
    return createReadStream(...args);
  }) as typeof createReadStream;
  fs.promises.open = (...args: Parameters<typeof open>) => {
    count(args[0]);
    return open(...args);
  };
  syncBuiltinESMExports();
  try {
    await work();
    return opens;
  } finally {
    fs.createReadStream = createReadStream;
    fs.promises.open = open;
    syncBuiltinESMExports();
  }
}

import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Time between two attempts to acquire the lock, in ms. */
const PAUSE_MS = 200;

/**
 * Runs work under a lock file, so that only one process runs at a time; waits for the holder of the lock, and logs that
 * once. The lock of a process that has ended is ignored.
 */
export function withLock(lock, work, log) {
  mkdirSync(dirname(lock), { recursive: true });
  let isLogged = false;
  while (!acquire(lock)) {
    const holder = holderOf(lock);
    if (holder === null) continue;
    if (!isAlive(holder)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!isLogged) log(`Waiting for process ${holder}, which is installing or building …`);
    isLogged = true;
    sleep(PAUSE_MS);
  }
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** Acquires the lock by linking a complete file, so that the lock always contains the id of its process. */
function acquire(lock) {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** The id of the process that holds a lock; null when it has just been released. */
function holderOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

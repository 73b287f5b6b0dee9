import { readFileSync } from 'node:fs';

const EVERY_MS = 100;

/** Resident memory of a process in MB. */
export function resident(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** Peak resident memory of a process while work runs, in MB. */
export async function peakDuring<T>(pid: number, work: () => Promise<T>): Promise<{ done: T; peak: number }> {
  let peak = resident(pid);
  const look = setInterval(() => {
    peak = Math.max(peak, resident(pid));
  }, EVERY_MS);
  try {
    return { done: await work(), peak };
  } finally {
    clearInterval(look);
  }
}

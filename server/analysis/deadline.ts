/** When an analysis must stop: at a time, or when it is cancelled. */
export interface Deadline {
  /** True once the analysis must stop. Cheap: only every 64th call reads the clock. */
  passed(): boolean;
}

/** A deadline `ms` from now; `isCancelled` ends it earlier. */
export function deadlineIn(ms: number, isCancelled: () => boolean = () => false): Deadline {
  const end = performance.now() + ms;
  let calls = 0;
  let passed = false;
  return {
    passed() {
      if (!passed && (calls++ & 63) === 0) passed = performance.now() >= end || isCancelled();
      return passed;
    },
  };
}

/** When an analysis has to stop: at a time, or when the client has gone away. */
export interface Deadline {
  /** True once it has to stop. Cheap: looks at the clock only every 256th call. */
  passed(): boolean;
}

/** `ms` from now; `signal` stops it earlier. */
export function deadlineIn(ms: number, signal?: AbortSignal): Deadline {
  const end = performance.now() + ms;
  let calls = 0;
  let over = false;
  return {
    passed() {
      if (!over && (calls++ & 255) === 0) over = performance.now() >= end || signal?.aborted === true;
      return over;
    },
  };
}

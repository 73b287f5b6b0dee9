/** When an analysis has to stop: at a time, or when it is called off. */
export interface Deadline {
  /** True once it has to stop. Cheap: looks at the clock only every 64th call. */
  passed(): boolean;
}

/** `ms` from now; `calledOff` stops it earlier. */
export function deadlineIn(ms: number, calledOff: () => boolean = () => false): Deadline {
  const end = performance.now() + ms;
  let calls = 0;
  let over = false;
  return {
    passed() {
      if (!over && (calls++ & 63) === 0) over = performance.now() >= end || calledOff();
      return over;
    },
  };
}

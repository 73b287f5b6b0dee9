/** Rows a statement takes at once; bounds the memory of one UNWIND. */
const CHUNK = 2_000;

/** Runs a statement over rows, some at a time. */
export async function inChunks<T>(
  rows: readonly T[],
  run: (part: Record<string, unknown>[]) => Promise<unknown>,
): Promise<void> {
  for (let i = 0; i < rows.length; i += CHUNK) {
    await run(rows.slice(i, i + CHUNK) as Record<string, unknown>[]);
  }
}

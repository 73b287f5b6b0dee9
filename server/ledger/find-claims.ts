import { read } from '../store/catalogue.ts';
import type { Run } from '../store/graph-store.ts';

/** NEW: not recorded. RETRACTED: recorded and retracted. RECORDED: recorded and in force. */
export type ClaimState = 'NEW' | 'RETRACTED' | 'RECORDED';

/** Ids per statement. */
const CHUNK = 5_000;

/** Passes each claim with its state to `visit`, in the given order. */
export async function findClaims<T>(
  run: Run,
  claims: readonly T[],
  idOf: (claim: T) => string,
  visit: (claim: T, state: ClaimState) => void,
): Promise<void> {
  for (let i = 0; i < claims.length; i += CHUNK) {
    const chunk = claims.slice(i, i + CHUNK);
    const rows = await run(read.claimsById, { ids: chunk.map(idOf) });
    const retractedAt = new Map(rows.map((row) => [row.id, row.retractedAt]));
    for (const claim of chunk) {
      const at = retractedAt.get(idOf(claim));
      visit(claim, at === undefined ? 'NEW' : at === null ? 'RECORDED' : 'RETRACTED');
    }
  }
}

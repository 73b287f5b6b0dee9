import type { CaseOnDisk } from '../exchange/seed/read-case.ts';
import { parseBatch, type Item } from './batch.ts';
import type { CaseFile } from './record-case.ts';
import type { LinkClaim, ValueClaim } from '../model/claim.ts';

/** Parses a case as read from disk. Throws InvalidInput, with `file:line field` as the place, for what is malformed. */
export function parseCase(found: CaseOnDisk): CaseFile {
  const batch = parseBatch(found);
  const byKey = new Map<string, Item<LinkClaim | ValueClaim>>();
  const addKeys = (keys: readonly { key: string }[], items: readonly Item<LinkClaim | ValueClaim>[]) =>
    keys.forEach(({ key }, i) => byKey.set(key, items[i] as Item<LinkClaim | ValueClaim>));
  addKeys(found.linkClaims, batch.linkClaims);
  addKeys(found.valueClaims, batch.valueClaims);
  return {
    title: found.title,
    startEntities: found.startEntities,
    batch,
    disputes: found.disputes.map(({ id, title, versions }) => ({
      id,
      title,
      versions: versions.map(({ label, claims }) => ({
        label,
        claims: claims.flatMap((key) => byKey.get(key) ?? []),
      })),
    })),
  };
}

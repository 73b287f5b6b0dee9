import type { CaseOnDisk } from '../exchange/seed/read-case.ts';
import { parseBatch, type Item } from './batch.ts';
import type { CaseFile } from './record-case.ts';
import type { LinkClaim, ValueClaim } from '../model/claim.ts';

/** Gives a case as read from disk its types. Throws InvalidInput (`file:line field`) for what has the wrong shape. */
export function typedCase(found: CaseOnDisk): CaseFile {
  const batch = parseBatch(found);
  const byKey = new Map<string, Item<LinkClaim | ValueClaim>>();
  const remember = (keys: readonly { key: string }[], items: readonly Item<LinkClaim | ValueClaim>[]) =>
    keys.forEach(({ key }, i) => byKey.set(key, items[i] as Item<LinkClaim | ValueClaim>));
  remember(found.linkClaims, batch.linkClaims);
  remember(found.valueClaims, batch.valueClaims);
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

import { createHash } from 'node:crypto';
import { isLinkClaim, type Claim } from './claim.ts';
import { CANNOT_BE_JUDGED } from './kinds.ts';
import type { LinkType } from './vocabulary.ts';

/** The identity of a link: type, ends (in order of id if symmetric) and key qualifiers. */
export interface LinkKey {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** `key=value`, in the order of the vocabulary; absent qualifiers are omitted. */
  readonly qualifiers: readonly string[];
}

/** The link that a claim subject –type→ object with these qualifiers adds to. */
export function linkKey(
  claim: { type: string; subject: string; object: string; qualifiers: Readonly<Record<string, string>> },
  type: LinkType,
): LinkKey {
  const turned = type.symmetric && claim.object < claim.subject;
  return {
    type: claim.type,
    from: turned ? claim.object : claim.subject,
    to: turned ? claim.subject : claim.object,
    qualifiers: type.key.flatMap((key) => {
      const value = claim.qualifiers[key];
      return value === undefined ? [] : [`${key}=${value}`];
    }),
  };
}

/** `link-` and 80 bits of SHA-256 over the key. */
export function linkId(key: LinkKey): string {
  return `link-${digest([key.type, key.from, key.to, ...key.qualifiers])}`;
}

/**
 * `claim-` and 80 bits of SHA-256 over the content of a claim, so that recording it again is recognised.
 * Expects a parsed claim: defaults filled in, values in the canonical unit.
 */
export function claimId(claim: Claim): string {
  const content = isLinkClaim(claim)
    ? [claim.type, claim.object]
    : [claim.property, claim.value, claim.min ?? null, claim.max ?? null, claim.approximate];
  const qualifiers = Object.entries(claim.qualifiers).sort(([a], [b]) => (a < b ? -1 : 1));
  return `claim-${digest([
    claim.subject,
    content,
    claim.stance,
    claim.hedge,
    claim.source,
    claim.attributedTo,
    claim.statement,
    claim.locator ?? null,
    claim.happened ?? null,
    claim.claimed ?? null,
    qualifiers,
    // Omitted without a credibility, so that claims from versions without credibility keep their ids.
    ...(claim.credibility === CANNOT_BE_JUDGED ? [] : [claim.credibility]),
  ])}`;
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}

import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BadSetting } from '../model/errors.ts';

/** Roles by increasing permissions: each role includes the permissions of the previous ones. */
const ROLES = ['reader', 'analyst', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface KnownToken {
  readonly role: Role;
  readonly name: string;
  readonly sha256: Buffer;
}

/**
 * Reads a file of hashed tokens, one `role name sha256-of-the-token-in-hex` per line; `#` starts a comment.
 * Throws BadSetting with the line number of an invalid line.
 */
export function readTokens(path: string): KnownToken[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new BadSetting(`CHASQUI_TOKENS must be a readable file; got ${path}`);
  }
  const tokens = text.split('\n').flatMap((line, i) => {
    const [role, name, hash, more] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (!role) return [];
    if (!isRole(role) || !name || more || !/^[0-9a-f]{64}$/i.test(hash ?? '')) {
      throw new BadSetting(
        `CHASQUI_TOKENS: ${path}:${i + 1} is invalid; expected reader, analyst or admin, a name, and the SHA-256 of the token in hex`,
      );
    }
    return [{ role, name, sha256: Buffer.from(hash ?? '', 'hex') }];
  });
  if (tokens.length === 0)
    throw new BadSetting(`CHASQUI_TOKENS must contain at least one token; ${path} has none`);
  return tokens;
}

/** The role of a bearer token; null when it is missing or unknown. */
export function roleOf(authorization: string | undefined, tokens: readonly KnownToken[]): Role | null {
  const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
  if (!token) return null;
  const digest = createHash('sha256').update(token).digest();
  return tokens.find(({ sha256 }) => timingSafeEqual(sha256, digest))?.role ?? null;
}

/** True when `role` has the permissions of `required`. */
export const allows = (role: Role, required: Role) => ROLES.indexOf(role) >= ROLES.indexOf(required);

const isRole = (word: string): word is Role => (ROLES as readonly string[]).includes(word);

import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { BadSetting } from '../model/errors.ts';

/** What someone may do; each role may do what those before it may. */
export const ROLES = ['reader', 'analyst', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface KnownToken {
  readonly role: Role;
  readonly name: string;
  readonly sha256: Buffer;
}

/**
 * Reads a file of hashed tokens: a line `role name sha256-of-the-token-in-hex`; `#` begins a comment.
 * Throws BadSetting naming the line that is wrong.
 */
export function readTokens(path: string): KnownToken[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new BadSetting(`CHASQUI_TOKENS: ${path} cannot be read`);
  }
  const tokens = text.split('\n').flatMap((line, i) => {
    const [role, name, hash, more] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (!role) return [];
    if (!isRole(role) || !name || more || !/^[0-9a-f]{64}$/i.test(hash ?? '')) {
      throw new BadSetting(
        `CHASQUI_TOKENS: ${path}:${i + 1} should read: reader|analyst|admin, a name, the SHA-256 of the token in hex`,
      );
    }
    return [{ role, name, sha256: Buffer.from(hash ?? '', 'hex') }];
  });
  if (tokens.length === 0) throw new BadSetting(`CHASQUI_TOKENS: ${path} holds no token`);
  return tokens;
}

/** The role a bearer token stands for; null for none or an unknown one. */
export function roleOf(authorization: string | undefined, tokens: readonly KnownToken[]): Role | null {
  const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
  if (!token) return null;
  const given = createHash('sha256').update(token).digest();
  return tokens.find(({ sha256 }) => timingSafeEqual(sha256, given))?.role ?? null;
}

/** True when `role` may do what needs `needed`. */
export const allows = (role: Role, needed: Role) => ROLES.indexOf(role) >= ROLES.indexOf(needed);

const isRole = (word: string): word is Role => (ROLES as readonly string[]).includes(word);

import anyAscii from 'any-ascii';

/** Longest id there can be. */
const MAX_ID = 128;

/**
 * An id out of any text: letters of other scripts written in Latin ones, lower case, one hyphen for anything
 * else. `Cártel del Golfo` → `cartel-del-golfo`; UUIDs and STIX ids stay as they are. Empty where nothing is left.
 */
export function slug(text: string): string {
  if (SLUG.test(text)) return text;
  return anyAscii(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, MAX_ID)
    .replace(/-+$/, '');
}

const SLUG = /^[a-z0-9][a-z0-9-]{0,127}$/;

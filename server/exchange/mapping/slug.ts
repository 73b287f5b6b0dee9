import anyAscii from 'any-ascii';

/** Maximum length of an id. */
const MAX_ID = 128;

/**
 * Makes an id of any text: transliterated to lower-case Latin letters, with one hyphen for all other characters.
 * `Cártel del Golfo` → `cartel-del-golfo`; UUIDs and STIX ids are unchanged. Empty when nothing is left.
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

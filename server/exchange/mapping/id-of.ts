import { invalidInput } from '../../model/errors.ts';
import { slug } from './slug.ts';

/** Makes the id of a text of a file. Throws InvalidInput when a different text has the same id. */
export type IdOf = (text: string) => string;

/**
 * Makes the ids of one file. Texts that differ only in case and accents are the same entity; other texts with the
 * same id (`-1` and `.1`) are an error, because two entities would be merged.
 */
export function idsOfFile(): IdOf {
  const texts = new Map<string, string>();
  return (text) => {
    const id = slug(text);
    const previous = texts.get(id);
    if (previous === undefined) texts.set(id, text);
    else if (previous !== text && id && withoutAccents(previous) !== withoutAccents(text)) {
      throw invalidInput('', 'ID_OF_TWO_TEXTS', { text, other: previous, id });
    }
    return id;
  };
}

const withoutAccents = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

import { InvalidInput } from '../../model/errors.ts';
import { slug } from './slug.ts';

/** The id that a text of a file becomes. Throws InvalidInput where another text has become the same. */
export type IdOf = (text: string) => string;

/**
 * Ids for the texts of one file. Texts that differ by case and accents alone are one: that is how people write
 * them. Others that would get one id (`-1` and `.1`) are told, since two things would become one.
 */
export function idsOfFile(): IdOf {
  const texts = new Map<string, string>();
  return (text) => {
    const id = slug(text);
    const before = texts.get(id);
    if (before === undefined) texts.set(id, text);
    else if (before !== text && id && plain(before) !== plain(text)) {
      const message = `"${text}" and "${before}" would both get the id ${id}; let the mapping tell them apart`;
      throw new InvalidInput([{ at: '', message }]);
    }
    return id;
  };
}

const plain = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

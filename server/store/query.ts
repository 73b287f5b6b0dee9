import type { z } from 'zod';
import { cypherText } from '../cypher-text.ts';

/** One `.cypher` file: its text, what goes in, and the shape of a row that comes out. */
export interface Query<P, R> {
  /** Path under `cypher/`, without the extension. */
  readonly file: string;
  readonly text: string;
  readonly writes: boolean;
  readonly params: z.ZodType<P>;
  readonly row: z.ZodType<R>;
}

export function query<P, R>(file: string, params: z.ZodType<P>, row: z.ZodType<R>): Query<P, R> {
  return { file, text: cypherText(file), writes: file.startsWith('write/'), params, row };
}

/** A query with a hole (`__TYPE__`, `__LABEL__`) where Cypher takes no parameter. */
export interface Template<P, R> {
  readonly file: string;
  /** Fills the hole. Throws unless the word is a plain identifier; callers take it from the vocabulary. */
  with(word: string): Query<P, R>;
}

export function template<P, R>(file: string, params: z.ZodType<P>, row: z.ZodType<R>): Template<P, R> {
  const base = query(file, params, row);
  const filled = new Map<string, Query<P, R>>();
  return {
    file,
    with(word) {
      if (!/^[A-Za-z][A-Za-z_0-9]*$/.test(word)) throw new Error(`not an identifier: ${word}`);
      const known = filled.get(word);
      if (known) return known;
      const made = { ...base, text: base.text.replaceAll(/__(TYPE|LABEL)__/g, word) };
      filled.set(word, made);
      return made;
    },
  };
}

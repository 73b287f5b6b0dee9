import type { z } from 'zod';
import { cypherText } from '../cypher-text.ts';

/** A `.cypher` file: its text, its parameters, and the shape of its rows. */
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

/** A query with a placeholder (`__TYPE__`, `__LABEL__`) where Cypher allows no parameter. */
export interface Template<P, R> {
  readonly file: string;
  /** Fills the placeholder. Throws unless the word is an identifier; callers take it from the vocabulary. */
  with(word: string): Query<P, R>;
}

export function template<P, R>(file: string, params: z.ZodType<P>, row: z.ZodType<R>): Template<P, R> {
  const base = query(file, params, row);
  const cache = new Map<string, Query<P, R>>();
  return {
    file,
    with(word) {
      if (!/^[A-Za-z][A-Za-z_0-9]*$/.test(word))
        throw new Error(`a label or type must be an identifier; got "${word}"`);
      const cached = cache.get(word);
      if (cached) return cached;
      const filled = { ...base, text: base.text.replaceAll(/__(TYPE|LABEL)__/g, word) };
      cache.set(word, filled);
      return filled;
    },
  };
}

import { LimitExceeded } from './limit-exceeded.ts';

/** Maximum words per search text: more than a name has, and each word is a search of its own. */
const MAX_WORDS = 12;

/** Returns the words of a text. Throws LimitExceeded when there are more than {@link MAX_WORDS}; `at` is the argument. */
export function wordsWithin(text: string, at: string): string[] {
  const words = text.split(' ').filter(Boolean);
  if (words.length <= MAX_WORDS) return words;
  throw new LimitExceeded('WORDS', `${at} must have at most ${MAX_WORDS} words; got ${words.length}`);
}

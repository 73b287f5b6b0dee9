import { LimitExceeded } from './limit-exceeded.ts';

/** Most words of a text to search for: longer than names are, and each is a search of its own. */
export const MAX_WORDS = 12;

/** Refuses a text with more than {@link MAX_WORDS} words; `at` is the argument. Returns the words. */
export function wordsWithin(text: string, at: string): string[] {
  const words = text.split(' ').filter(Boolean);
  if (words.length <= MAX_WORDS) return words;
  throw new LimitExceeded('WORDS', `${at} must have at most ${MAX_WORDS} words; got ${words.length}`);
}

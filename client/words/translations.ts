import { lazyLoad } from '../state/lazy-load.ts';
import type { Language } from '../state/store.ts';
import { en, type Words } from './en.ts';

/** All texts in one language. */
export interface Translation {
  readonly words: Words;
  /** Templates of the server's messages by code. The server sends the English text itself. */
  readonly messages: Readonly<Record<string, string>>;
  /** Texts for values of the schema in those messages, by the parameters that contain them. */
  readonly terms: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const ENGLISH: Translation = { words: en, messages: {}, terms: {} };
const loaded = new Map<Language, Translation>([['EN', ENGLISH]]);
const loadSpanish = lazyLoad(() => import('./spanish.ts').then((m) => m.spanish));

/** Loads the texts of a language; English is part of the first page. Throws LoadError. */
export async function loadTranslation(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await loadSpanish());
}

/** The texts in a language; English until they are loaded. */
export const translationOf = (language: Language): Translation => loaded.get(language) ?? ENGLISH;

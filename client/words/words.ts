import { getState, useWorkspace, type Language } from '../state/store.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';

const LANGUAGES: Record<Language, Words> = { EN: en, ES: es };

/** The texts of the workspace in the current language. */
export const useWords = () => LANGUAGES[useWorkspace((s) => s.language)];
export const wordsNow = () => LANGUAGES[getState().language];
export type { Words };

import { getState, useWorkspace, type Language } from '../state/store.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';

const LANGUAGES: Record<Language, Words> = { EN: en, ES: es };

/** The words of the workspace, in the language chosen. */
export const useWords = () => LANGUAGES[useWorkspace((s) => s.language)];
export const wordsNow = () => LANGUAGES[getState().language];
export type { Words };

import { getState, useWorkspace } from '../state/store.ts';
import type { Words } from './en.ts';
import { translationOf } from './translations.ts';

/** The texts of the workspace in the current language. */
export const useWords = (): Words => translationOf(useWorkspace((s) => s.language)).words;
export const wordsNow = (): Words => translationOf(getState().language).words;
export type { Words };

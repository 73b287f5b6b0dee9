import { fetchQuery, invalidateAnswers } from '../api/server.ts';
import { writeStored } from '../state/browser-storage.ts';
import {
  getState,
  setState,
  clearUndoHistory,
  LANGUAGE,
  THEME,
  type Language,
  type Theme,
} from '../state/store.ts';
import { loadTranslation } from '../words/translations.ts';
import { addToCanvas } from './canvas.ts';
import { fetchWithCanvas } from './fetch-entities.ts';
import { runAction } from './run.ts';
import { openFragment } from './view-file.ts';

/** Opens the view in the address, or else the case: the start entities of the graph and the links among them. */
export function openCase(): Promise<void> {
  return runAction(async () => {
    const { language } = getState();
    const [{ graph }] = await Promise.all([
      fetchQuery('Graph', {}),
      fetchVocabulary(language),
      // Without its texts, the page is in English.
      loadTranslation(language).catch(() => undefined),
    ]);
    setState({ graph });
    if (!(await openFragment())) await addToCanvas(graph.startEntities);
    clearUndoHistory();
  });
}

async function fetchVocabulary(language: Language): Promise<void> {
  const { vocabulary } = await fetchQuery('Vocabulary', { language });
  setState({ vocabulary });
}

/** Switches the language once its texts are loaded. */
export function setLanguage(language: Language): void {
  void runAction(async () => {
    await loadTranslation(language);
    writeStored('localStorage', LANGUAGE, language);
    setState({ language });
    await fetchVocabulary(language);
  });
}

export function setTheme(theme: Theme): void {
  writeStored('localStorage', THEME, theme);
  applyTheme(theme);
  setState({ theme });
}

/** Applies the design tokens of a theme to the page. */
export const applyTheme = (theme: Theme) => {
  document.documentElement.dataset['theme'] = theme;
};

/** Fetches everything again after the graph has changed. */
export async function refresh(): Promise<void> {
  await invalidateAnswers();
  const { graph } = await fetchQuery('Graph', {});
  setState({ graph });
  await fetchWithCanvas([]);
}

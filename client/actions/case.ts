import { fetchAnswer, forget } from '../api/server.ts';
import { remember } from '../state/browser-storage.ts';
import {
  getState,
  setState,
  forgetSteps,
  LANGUAGE,
  THEME,
  type Language,
  type Theme,
} from '../state/store.ts';
import { addToCanvas } from './canvas.ts';
import { fetchWithCanvas } from './fetch-entities.ts';
import { run } from './run.ts';
import { openFragment } from './view-file.ts';

/** Opens what the address names, else the case: the graph's own start entities and the links among them. */
export function openCase(): Promise<void> {
  return run(async () => {
    const [{ graph }] = await Promise.all([fetchAnswer('Graph', {}), learnWords(getState().language)]);
    setState({ graph });
    if (!(await openFragment())) await addToCanvas(graph.startEntities);
    forgetSteps();
  });
}

async function learnWords(language: Language): Promise<void> {
  const { vocabulary } = await fetchAnswer('Vocabulary', { language });
  setState({ vocabulary });
}

export function speak(language: Language): void {
  remember('localStorage', LANGUAGE, language);
  setState({ language });
  void run(() => learnWords(language));
}

export function wear(theme: Theme): void {
  remember('localStorage', THEME, theme);
  dress(theme);
  setState({ theme });
}

/** Puts the tokens of a theme on the page; figures read them from there. */
export const dress = (theme: Theme) => {
  document.documentElement.dataset['theme'] = theme;
};

/** Brings everything in step with the graph as it is now: after a write, or when it has moved on. */
export async function refresh(): Promise<void> {
  await forget();
  const { graph } = await fetchAnswer('Graph', {});
  setState({ graph });
  await fetchWithCanvas([]);
}

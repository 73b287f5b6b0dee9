import type { Message } from '../api/message.ts';
import { useWorkspace, type Language } from '../state/store.ts';
import type { Words } from './en.ts';
import { translationOf } from './translations.ts';

/** Texts for values of the schema, by the parameters that contain them. */
const termsOf = ({ kinds, paths }: Words): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  kind: kinds,
  kinds,
  classes: paths.classes,
});

/** A message in a language; in English if this page does not know it, as with one of a newer server. */
export function messageIn(language: Language, { code, params, message }: Message): string {
  const { words, messages } = translationOf(language);
  const template = messages[code];
  if (template === undefined) return message;
  const terms = termsOf(words);
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    if (typeof value === 'number') return value.toLocaleString('es-BO', { maximumFractionDigits: 20 });
    return [value]
      .flat()
      .map((text) => terms[name]?.[text] ?? text)
      .join(', ');
  });
}

/** The function that shows messages in the language of the workspace. */
export function useMessages(): (message: Message) => string {
  const language = useWorkspace((s) => s.language);
  return (message) => messageIn(language, message);
}

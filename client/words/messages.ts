import type { Message } from '../api/import-answer.ts';
import { useWorkspace, type Language } from '../state/store.ts';
import { translationOf } from './translations.ts';

/** A message in a language; in English if this page does not know it, as with one of a newer server. */
export function messageIn(language: Language, { code, params, message }: Message): string {
  const { messages, terms } = translationOf(language);
  const template = messages[code];
  if (template === undefined) return message;
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

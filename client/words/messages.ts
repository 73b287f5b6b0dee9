import type { Message } from '../api/import-answer.ts';
import { useWorkspace, type Language } from '../state/store.ts';
import { es } from './es.ts';
import { messages as inSpanish } from './messages.es.ts';

const TEMPLATES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { EN: {}, ES: inSpanish };

/** Spanish words for values of the schema, by the parameters that hold them. */
const TERMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: es.kinds,
  kinds: es.kinds,
  classes: es.paths.classes,
  type: {
    string: 'texto',
    number: 'número',
    int: 'número entero',
    boolean: 'verdadero o falso',
    array: 'lista',
    object: 'objeto',
    record: 'objeto',
    date: 'fecha',
    term: 'término',
    text: 'texto',
  },
};

/** A message in a language; in English where this page does not know it, as with one of a newer server. */
export function messageIn(language: Language, { code, params, message }: Message): string {
  const template = TEMPLATES[language][code];
  if (template === undefined) return message;
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    if (typeof value === 'number') return value.toLocaleString('es-BO', { maximumFractionDigits: 20 });
    return [value]
      .flat()
      .map((text) => TERMS[name]?.[text] ?? text)
      .join(', ');
  });
}

/** The function that shows messages in the language of the workspace. */
export function useMessages(): (message: Message) => string {
  const language = useWorkspace((s) => s.language);
  return (message) => messageIn(language, message);
}

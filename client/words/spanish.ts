import { es } from './es.ts';
import { messages } from './messages.es.ts';

export const spanish = {
  words: es,
  messages,
  terms: {
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
  },
};

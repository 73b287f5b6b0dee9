import { es } from './es.ts';
import { messages } from './messages.es.ts';

export const spanish = { words: es, messages };

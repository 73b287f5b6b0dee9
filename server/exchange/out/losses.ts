import { message, type Message } from '../../model/messages.ts';
import { LOSSES } from '../../model/messages/losses.ts';

/** What a format cannot hold, by the codes of its messages. */
export const losses = (...codes: (keyof typeof LOSSES)[]): Message[] => codes.map((code) => message(code));

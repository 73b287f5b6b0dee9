import { FILES } from './messages/files.ts';
import { LOSSES } from './messages/losses.ts';
import { MAPPING } from './messages/mapping.ts';
import { RECORDS } from './messages/records.ts';
import { REQUESTS } from './messages/requests.ts';
import { SEARCH } from './messages/search.ts';
import { SEED } from './messages/seed.ts';
import { SHAPE } from './messages/shape.ts';

/**
 * Every sentence that the server makes for people, by its code: a template in English, with parameters as `{name}`.
 * `client/words/messages.es.ts` has the same codes in Spanish, except those of the seed; a test compares the two.
 * Templates are worded so that they need no plural.
 */
export const MESSAGES = {
  ...SEARCH,
  ...LOSSES,
  ...FILES,
  ...MAPPING,
  ...SHAPE,
  ...RECORDS,
  ...REQUESTS,
  ...SEED,
} as const;

export type MessageCode = keyof typeof MESSAGES;
/** A text or a number, or a list, which is shown with commas. */
type Parameter = string | number | readonly string[];

type NamesIn<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;
type Names<Code extends MessageCode> = NamesIn<(typeof MESSAGES)[Code]>;
/** The values for a template: none where it has no parameters. */
export type ParamsOf<Code extends MessageCode> = [Names<Code>] extends [never]
  ? []
  : [parameters: Readonly<Record<Names<Code>, Parameter>>];

declare const made: unique symbol;

/** A sentence for people, which a client can show in its language. Only {@link message} makes one. Plain JSON. */
export interface Message {
  readonly code: MessageCode;
  readonly params: Readonly<Record<string, Parameter>>;
  /** In English. */
  readonly message: string;
  readonly [made]: true;
}

/** Makes a message. Long texts in its parameters, which usually quote input, are cut. */
export function message<Code extends MessageCode>(code: Code, ...[given]: ParamsOf<Code>): Message {
  const params = Object.fromEntries(
    Object.entries<Parameter>(given ?? {}).map(([name, value]) => [name, clipped(value)]),
  );
  const template: string = MESSAGES[code];
  const text = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => asText(params[name] ?? ''));
  return { code, params, message: text } as Message;
}

/** Messages as one text in English. */
export const joined = (messages: readonly Message[]): string =>
  messages.map(({ message: text }) => text).join(' ');

/** Maximum characters per text, and texts per list. */
const MAX_TEXT = 500;
const MAX_LIST = 200;

function clipped(value: Parameter): Parameter {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT - 1)}…` : value;
  const shown = value.slice(0, MAX_LIST).map((text) => clipped(text) as string);
  return value.length > MAX_LIST ? [...shown, '…'] : shown;
}

const asText = (value: Parameter) => (typeof value === 'object' ? value.join(', ') : String(value));

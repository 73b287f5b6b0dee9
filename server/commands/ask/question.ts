import { BadSetting } from '../../model/errors.ts';

/** A question of the command line: how it is called, what it asks the API, how the answer reads. */
export interface Question {
  readonly usage: string;
  readonly query: string;
  variables(args: Arguments): object;
  /** The answer in words. `data` is what the query returns. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each question knows the shape of its own query
  tell(data: any): string[];
}

export interface Arguments {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

export interface Named {
  readonly name: string;
}

export const figure = (n: number) => n.toFixed(2);
export const list = (text: string | undefined) => text?.split(',').filter(Boolean);

/** A number among the options. Throws BadSetting for anything else. */
export function whole({ options }: Pick<Arguments, 'options'>, name: string): number | undefined {
  const text = options[name];
  if (text !== undefined && !/^\d+$/.test(text)) {
    throw new BadSetting(`--${name} is "${text}"; it takes a whole number`);
  }
  return text === undefined ? undefined : Number(text);
}

/** How {@link filterOf} is called. */
export const FILTER =
  '[--types TYPE,…] [--without-speaker ID] [--without-party ID] [--without-source ID] [--min-reliability A–E] [--ungraded yes|no] [--claimed-before DAY]';

/** A link filter from the options. */
export const filterOf = ({ options }: Arguments) => ({
  types: list(options['types']),
  evidence: evidenceOf({ options }),
});

/** An evidence filter from the options. */
export const evidenceOf = ({ options }: Pick<Arguments, 'options'>) => ({
  excludeSpeakers: list(options['without-speaker']),
  excludeParties: list(options['without-party']),
  excludeSources: list(options['without-source']),
  minReliability: options['min-reliability'],
  includeUngraded: options['ungraded'] === 'no' ? false : undefined,
  claimedBefore: options['claimed-before'],
});

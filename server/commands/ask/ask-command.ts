import { BadSetting } from '../../model/errors.ts';

/** A subcommand of `npm run ask`: its usage, its GraphQL query, and its output. */
export interface AskCommand {
  readonly usage: string;
  readonly query: string;
  variables(args: Arguments): object;
  /** The lines of output. `data` is the result of the query. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each command knows the shape of its own query
  format(data: any): string[];
}

export interface Arguments {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
}

export interface Named {
  readonly name: string;
}

export const twoDecimals = (n: number) => n.toFixed(2);
export const splitList = (text: string | undefined) => text?.split(',').filter(Boolean);

/** An integer option. Throws BadSetting for anything else. */
export function integerOption({ options }: Pick<Arguments, 'options'>, name: string): number | undefined {
  const text = options[name];
  if (text !== undefined && !/^\d+$/.test(text)) {
    throw new BadSetting(`--${name} must be an integer; got "${text}"`);
  }
  return text === undefined ? undefined : Number(text);
}

/** The usage of {@link filterOf}. */
export const FILTER =
  '[--types TYPE,…] [--without-speaker ID] [--without-party ID] [--without-source ID] [--min-reliability A–E] [--ungraded yes|no] [--claimed-before DAY]';

/** A link filter from the options. */
export const filterOf = ({ options }: Arguments) => ({
  types: splitList(options['types']),
  evidence: evidenceOf({ options }),
});

/** An evidence filter from the options. */
export const evidenceOf = ({ options }: Pick<Arguments, 'options'>) => ({
  excludeSpeakers: splitList(options['without-speaker']),
  excludeParties: splitList(options['without-party']),
  excludeSources: splitList(options['without-source']),
  minReliability: options['min-reliability'],
  includeUngraded: options['ungraded'] === 'no' ? false : undefined,
  claimedBefore: options['claimed-before'],
});

import { message, type Given, type Message, type MessageCode } from './messages.ts';

/**
 * The few errors that lower layers throw. `api/errors.ts` alone turns them into codes, statuses and messages.
 * Messages are written for the person who sent the input: what was wrong, where, what would be right.
 */
export abstract class ChasquiError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** One thing wrong in what came in. `at` is a field path (`linkClaims[2].object`) or a place in a file (`a.csv:12`). */
export interface Problem extends Message {
  readonly at: string;
}

/** Makes a problem of a place and a message. */
export const problem = <Code extends MessageCode>(
  at: string,
  code: Code,
  ...given: Given<Code>
): Problem => ({
  at,
  ...message(code, ...given),
});

const inWords = ({ at, message: text }: Problem) => (at ? `${at}: ${text}` : text);

/** What came in is not valid; nothing was written. */
export class InvalidInput extends ChasquiError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(inWords).join('\n'));
    this.problems = problems;
  }
}

/** Invalid input with one problem. */
export const invalidInput = <Code extends MessageCode>(
  at: string,
  code: Code,
  ...given: Given<Code>
): InvalidInput => new InvalidInput([problem(at, code, ...given)]);

/** What came in exceeds a limit on its size; nothing was written. */
export class TooLarge extends ChasquiError {}

/** An id names nothing, or nothing of the right sort. */
export class NotFound extends ChasquiError {
  /** One for each unknown id, at least one. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly [Problem, ...Problem[]]) {
    const others = problems.length > 1 ? `, and ${problems.length - 1} more` : '';
    super(`${inWords(problems[0])}${others}`);
    this.problems = problems;
  }
}

/** What came in contradicts what is already recorded. */
export class Conflict extends ChasquiError {
  readonly problems: readonly Problem[];

  constructor(conflict: Problem) {
    super(inWords(conflict));
    this.problems = [conflict];
  }
}

/** The data directory or database cannot be used as it is; it was left untouched. */
export class StoreRefused extends ChasquiError {}

/** The database does not answer. */
export class StoreUnavailable extends ChasquiError {}

/** There is no room on the disk; nothing was written. */
export class StoreFull extends ChasquiError {}

/** An analysis was stopped at its deadline and had nothing to tell. */
export class DeadlinePassed extends ChasquiError {}

/** An analysis cannot be served now: too many wait, or no thread can be started. */
export class AnalysisUnavailable extends ChasquiError {}

/** The setting of the server is wrong; it does not start. */
export class BadSetting extends ChasquiError {}

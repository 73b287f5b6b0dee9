import { message, type ParamsOf, type Message, type MessageCode } from './messages.ts';

/**
 * The few errors that lower layers throw. `api/errors.ts` alone turns them into codes, statuses and messages.
 * Messages are for the person who sent the input: what was wrong, where, and what was expected.
 */
export abstract class ChasquiError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** A problem with the input. `at` is a field path (`linkClaims[2].object`) or a position in a file (`a.csv:12`). */
export interface Problem extends Message {
  readonly at: string;
}

/** Makes a problem of a place and a message. */
export const problem = <Code extends MessageCode>(
  at: string,
  code: Code,
  ...given: ParamsOf<Code>
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
  ...given: ParamsOf<Code>
): InvalidInput => new InvalidInput([problem(at, code, ...given)]);

/** What came in exceeds a limit on its size; nothing was written. */
export class TooLarge extends ChasquiError {}

/** An id refers to nothing, or to something of another type. */
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

/** The data directory or database cannot be used; it was not changed. */
export class StoreRefused extends ChasquiError {}

/** The database does not respond. */
export class StoreUnavailable extends ChasquiError {}

/** The disk is full; nothing was written. */
export class StoreFull extends ChasquiError {}

/** An analysis reached its deadline without a partial result. */
export class DeadlinePassed extends ChasquiError {}

/** An analysis cannot run now: too many are queued, or no thread can be started. */
export class AnalysisUnavailable extends ChasquiError {}

/** A setting of the server is invalid; it does not start. */
export class BadSetting extends ChasquiError {}

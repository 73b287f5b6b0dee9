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
export interface Problem {
  readonly at: string;
  readonly message: string;
}

/** What came in is not valid; nothing was written. */
export class InvalidInput extends ChasquiError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ at, message }) => (at ? `${at}: ${message}` : message)).join('\n'));
    this.problems = problems;
  }
}

/** What came in exceeds a limit on its size; nothing was written. */
export class TooLarge extends ChasquiError {}

/** An id names nothing, or nothing of the right sort. */
export class NotFound extends ChasquiError {
  /** Each place, where several ids were given. */
  readonly problems: readonly Problem[];

  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.problems = problems;
  }
}

/** What came in contradicts what is already recorded. */
export class Conflict extends ChasquiError {}

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

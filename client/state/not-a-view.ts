/** Why a text is not a view: a permalink that was cut or altered, text other than JSON, or a wrong value. */
export type ViewProblem = 'DAMAGED' | 'NOT_JSON' | 'INVALID';

/** Thrown for a permalink or file that does not contain a view. */
export class NotAView extends Error {
  readonly problem: ViewProblem;
  /** Path of the wrong value, for INVALID. */
  readonly path: string;
  constructor(problem: ViewProblem, path = '') {
    super(`not a view: ${[problem, path].filter(Boolean).join(' ')}`);
    this.problem = problem;
    this.path = path;
  }
}

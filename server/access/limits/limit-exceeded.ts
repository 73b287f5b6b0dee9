import { ChasquiError } from '../../model/errors.ts';

export type LimitName =
  'DEPTH' | 'COST' | 'ALIASES' | 'TOKENS' | 'LIST' | 'WORDS' | 'OBJECTS' | 'BYTES' | 'TIME';

/** A query requests more than a limit allows. */
export class LimitExceeded extends ChasquiError {
  readonly limit: LimitName;

  constructor(limit: LimitName, message: string) {
    super(message);
    this.limit = limit;
  }
}

import { InvalidInput } from '../../model/errors.ts';

/** Throws InvalidInput, naming the place, for text that holds half a surrogate pair: no store can keep it. */
export function wellFormed(value: unknown, at: string): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) {
      throw new InvalidInput([{ at, message: 'holds half a surrogate pair; send well-formed Unicode' }]);
    }
  } else if (Array.isArray(value)) {
    value.forEach((item, i) => wellFormed(item, `${at}[${i}]`));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) wellFormed(item, `${at}.${key}`);
  }
}

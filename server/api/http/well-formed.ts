import { invalidInput } from '../../model/errors.ts';

/** Throws InvalidInput for a text with a lone surrogate, which no store can keep. */
export function checkWellFormed(value: unknown, at: string): void {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) {
      throw invalidInput(at, 'BROKEN_TEXT');
    }
  } else if (Array.isArray(value)) {
    value.forEach((item, i) => checkWellFormed(item, `${at}[${i}]`));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) checkWellFormed(item, `${at}.${key}`);
  }
}

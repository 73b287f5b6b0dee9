import type { Source } from '../../model/entity.ts';

/** The citation of a source in one line: `Title (Publisher, B)`. */
export const cite = ({ title, publisher, reliability }: Source): string =>
  `${title} (${[publisher, reliability].filter(Boolean).join(', ')})`;

import type { Source } from '../../model/entity.ts';

/** A source in a line: `Title (Publisher, B)`. */
export const cite = ({ title, publisher, reliability }: Source): string =>
  `${title} (${[publisher, reliability].filter(Boolean).join(', ')})`;

import { KINDS, type Kind } from '../../api/types.ts';
import { token } from '../style.ts';

/** The colours of the theme, by token name. */
export interface Colours {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly ink: string;
  readonly canvas: string;
  readonly edge: string;
  readonly mark: string;
}

/** The colours as the tokens of the page give them. */
export function coloursNow(): Colours {
  const kinds = Object.fromEntries(KINDS.map((kind) => [kind, token(kind.toLowerCase())]));
  return {
    kinds: kinds as Record<Kind, string>,
    ink: token('ink'),
    canvas: token('canvas'),
    edge: token('edge'),
    mark: token('mark'),
  };
}

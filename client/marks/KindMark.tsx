import type { Kind } from '../api/types.ts';
import { SHAPES } from './look.ts';

const RADIUS = 7;
const placed = (n: number) => 8 + n * RADIUS;

/** The shape and colour of a kind. Hidden from screen readers, because the name next to it has the same meaning. */
export function KindMark({ kind, hollow = false }: { kind: Kind; hollow?: boolean }) {
  const colour = `var(--${kind.toLowerCase()})`;
  const paint = hollow
    ? { fill: 'none', stroke: colour, strokeWidth: 2, strokeDasharray: '3 2' }
    : { fill: colour };
  const corners = SHAPES[kind];
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
      {kind === 'PERSON' && <circle cx="8" cy="8" r={RADIUS} {...paint} />}
      {kind === 'REGION' && <rect x="1" y="1" width="14" height="14" rx="2" {...paint} />}
      {corners && (
        <polygon points={corners.map(([x, y]) => `${placed(x)},${placed(y)}`).join(' ')} {...paint} />
      )}
    </svg>
  );
}

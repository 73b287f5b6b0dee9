import type { Kind } from '../api/types.ts';

const OUTLINES: Record<Kind, string> = {
  GROUP: '4,1 12,1 16,8 12,15 4,15 0,8',
  PERSON: '',
  REGION: '1,1 15,1 15,15 1,15',
  EVENT: '8,0 16,8 8,16 0,8',
  COMMODITY: '8,1 16,15 0,15',
  FLOW: '0,3 11,3 16,8 11,13 0,13',
};

/** A kind as shape and colour. The word always stands beside it. */
export function KindMark({ kind, hollow = false }: { kind: Kind; hollow?: boolean }) {
  const colour = `var(--${kind.toLowerCase()})`;
  const paint = hollow
    ? { fill: 'none', stroke: colour, strokeWidth: 2, strokeDasharray: '3 2' }
    : { fill: colour };
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
      {kind === 'PERSON' ? (
        <circle cx="8" cy="8" r="7" {...paint} />
      ) : (
        <polygon points={OUTLINES[kind]} {...paint} />
      )}
    </svg>
  );
}

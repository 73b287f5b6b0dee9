import type { Dispute } from '../api/types.ts';

const WIDTH = 92;
const INSIDE = WIDTH - 12;

/**
 * The claims of a dispute as a small plot: values on their range, or stances (denials struck through, unconfirmed
 * dashed).
 */
export function StancesPlot({ dispute }: { dispute: Dispute }) {
  const claims = dispute.versions.flatMap((v) => v.claims);
  const ranges = claims.flatMap((c) => (c.__typename === 'ValueClaim' ? [[c.min, c.max] as const] : []));
  const numbers = ranges.flat().filter((n): n is number => n !== null && n !== undefined);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length > 1 && high > low) {
    const x = (n: number | null | undefined, open: number) =>
      6 + (INSIDE * ((n ?? open) - low)) / (high - low);
    return (
      <svg width={WIDTH} height="16" aria-hidden="true">
        <path d={`M0 8H${WIDTH}`} stroke="var(--line)" />
        {ranges.map(([min, max], i) => {
          const [from, to] = [x(min, low), x(max, high)];
          return to - from < 1 ? (
            <circle key={i} cx={from} cy="8" r="3" fill="var(--edge)" />
          ) : (
            <path key={i} d={`M${from} 8H${to}`} stroke="var(--edge)" strokeWidth="4" strokeLinecap="round" />
          );
        })}
      </svg>
    );
  }
  return (
    <svg width={WIDTH} height="16" aria-hidden="true">
      {claims.slice(0, 7).map((claim, i) => {
        const cx = 6 + i * 13;
        if (claim.stance === 'SUPPORTS')
          return <circle key={claim.id} cx={cx} cy="8" r="4" fill="var(--edge)" />;
        return (
          <g key={claim.id} fill="none" stroke="var(--edge)">
            <circle
              cx={cx}
              cy="8"
              r="4"
              strokeDasharray={claim.stance === 'UNCONFIRMED' ? '2 2' : undefined}
            />
            {claim.stance === 'DENIES' && <path d={`M${cx - 3} 11L${cx + 3} 5`} />}
          </g>
        );
      })}
    </svg>
  );
}

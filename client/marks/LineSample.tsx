import type { Hedge, Status } from '../api/types.ts';
import { DASHES, lineWidth, signOf } from './look.ts';

/** A link's line as the canvas draws it: dash by wording, width by confidence, form by status. */
export function LineSample({
  hedge,
  status,
  confidence = 0.7,
}: {
  hedge: Hedge | 'NONE';
  status?: Status;
  confidence?: number;
}) {
  const width = status === 'DENIED' ? 1 : lineWidth(confidence);
  const dash = DASHES[hedge].join(' ');
  const mark = status ? signOf({ status }) : '';
  return (
    <svg width="40" height="16" viewBox="0 0 40 16" aria-hidden="true">
      {status === 'CONTESTED' ? (
        <path d="M0 5.5H40M0 10.5H40" stroke="var(--edge)" strokeWidth="1.5" strokeDasharray={dash} />
      ) : (
        <path
          d="M0 8H40"
          stroke="var(--edge)"
          strokeWidth={width}
          strokeDasharray={dash}
          strokeLinecap={dash === '2 4' ? 'round' : 'butt'}
        />
      )}
      {mark && (
        <>
          <circle cx="20" cy="8" r="7" fill="var(--paper)" stroke="var(--ink)" />
          <text x="20" y="12" textAnchor="middle" fontSize="11" fontWeight="600" fill="var(--ink)">
            {mark}
          </text>
        </>
      )}
    </svg>
  );
}

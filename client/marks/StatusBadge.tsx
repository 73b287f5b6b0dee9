import type { Status } from '../api/types.ts';
import { STATUS_WORDS } from '../words.ts';

const SIGNS: Partial<Record<Status, string>> = { CONTESTED: '≠', DENIED: '×' };

export function StatusBadge({ status }: { status: Status }) {
  return (
    <span className="badge">
      {SIGNS[status] && <b aria-hidden="true">{SIGNS[status]}</b>}
      {STATUS_WORDS[status]}
    </span>
  );
}

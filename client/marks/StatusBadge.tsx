import type { Status } from '../api/types.ts';
import { useWords } from '../words/words.ts';

const SIGNS: Partial<Record<Status, string>> = { CONTESTED: '≠', DENIED: '×' };

export function StatusBadge({ status }: { status: Status }) {
  const words = useWords();
  return (
    <span className="badge">
      {SIGNS[status] && <b aria-hidden="true">{SIGNS[status]}</b>}
      {words.statuses[status]}
    </span>
  );
}

import { SIGNS } from '../canvas/look.ts';
import type { Status } from '../api/types.ts';
import { useWords } from '../words/words.ts';

export function StatusBadge({ status }: { status: Status }) {
  const words = useWords();
  return (
    <span className="badge">
      {SIGNS[status] && <b aria-hidden="true">{SIGNS[status]}</b>}
      {words.statuses[status]}
    </span>
  );
}

import type { Status } from '../api/types.ts';
import { SIGNS } from './look.ts';
import text from '../ui/text.module.css';
import { useWords } from '../words/words.ts';

export function StatusBadge({ status }: { status: Status }) {
  const words = useWords();
  return (
    <span className={text.badge}>
      {SIGNS[status] && <b aria-hidden="true">{SIGNS[status]}</b>}
      {words.statuses[status]}
    </span>
  );
}

import type { ReactNode } from 'react';
import { useWorkspace } from '../state/store.ts';
import { useWords } from '../words/words.ts';
import type { Action } from './action.ts';
import { keyNames } from './key-names.ts';
import { actionOf, can, perform } from './list.ts';

/** A button for an action of the list; grey while it cannot be done. With a mark it is an icon. */
export function ActionButton({
  id,
  mark,
  className = 'button',
}: {
  id: Action['id'];
  mark?: ReactNode;
  className?: string;
}) {
  const words = useWords();
  const action = actionOf(id);
  const allowed = useWorkspace(() => can(action));
  const [keys] = action.keys ?? [];
  return (
    <button
      type="button"
      className={className}
      aria-label={mark ? words.actions[id] : undefined}
      title={keys ? `${words.actions[id]} (${keyNames(keys)})` : words.actions[id]}
      aria-disabled={!allowed}
      onClick={() => allowed && perform(action)}
    >
      {mark ?? words.actions[id]}
    </button>
  );
}

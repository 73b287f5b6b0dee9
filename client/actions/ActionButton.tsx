import type { ReactNode } from 'react';
import { useWorkspace } from '../state/store.ts';
import { Button, type ButtonVariant } from '../ui/Button.tsx';
import { useWords } from '../words/words.ts';
import type { Action } from './action.ts';
import { keyNames } from './key-names.ts';
import { actionOf, isAvailable, perform } from './list.ts';

interface Props {
  readonly id: Action['id'];
  /** Shown instead of the name. */
  readonly mark?: ReactNode;
  readonly variant?: ButtonVariant;
  readonly className?: string | undefined;
}

/** A button for an action, disabled while the action is not available. With a mark it is an icon button. */
export function ActionButton({ id, mark, variant = 'outlined', className }: Props) {
  const words = useWords();
  const action = actionOf(id);
  const allowed = useWorkspace(() => isAvailable(action));
  const [keys] = action.keys ?? [];
  return (
    <Button
      variant={variant}
      className={className}
      aria-label={mark ? words.actions[id] : undefined}
      title={keys ? `${words.actions[id]} (${keyNames(keys)})` : words.actions[id]}
      aria-disabled={!allowed}
      onClick={() => allowed && perform(action)}
    >
      {mark ?? words.actions[id]}
    </Button>
  );
}

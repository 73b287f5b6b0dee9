import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { closeDialog } from '../state/store.ts';
import { useWords } from '../words/words.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import layout from './layout.module.css';

interface Props {
  /** Name of the action: the title of the dialog and the text of the button. */
  readonly action: string;
  readonly children: ReactNode;
  readonly onConfirm: () => void;
}

/** Asks for confirmation of an action that affects other users. */
export function ConfirmDialog({ action, children, onConfirm }: Props) {
  const words = useWords();
  return (
    <Dialog title={action}>
      {children}
      <div className={clsx(layout.row, layout.rowEnd)}>
        <Button onClick={closeDialog}>{words.record.cancel}</Button>
        <Button variant="filled" onClick={onConfirm}>
          {action}
        </Button>
      </div>
    </Dialog>
  );
}

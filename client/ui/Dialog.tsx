import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { closeDialog } from '../state/store.ts';
import { useWords } from '../words/words.ts';
import { Button } from './Button.tsx';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import styles from './Dialog.module.css';

/** A modal dialog; Escape or a click outside closes it. */
export function Dialog({
  title,
  size = 'small',
  children,
}: {
  title: string;
  size?: 'small' | 'wide' | 'large';
  children: ReactNode;
}) {
  const words = useWords();
  return (
    <ModalOverlay
      className={clsx(styles.overlay)}
      isOpen
      isDismissable
      onOpenChange={(open) => !open && closeDialog()}
    >
      <Modal className={clsx(styles.modal, size !== 'small' && styles[size])}>
        <AriaDialog className={clsx(styles.dialog)}>
          <header>
            <Heading slot="title">{title}</Heading>
            <Button variant="icon" aria-label={words.notices.close} onClick={closeDialog}>
              ×
            </Button>
          </header>
          <ConnectionNotice className={styles.notice} />
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

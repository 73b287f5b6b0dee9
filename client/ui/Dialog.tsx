import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { setState } from '../state/store.ts';
import { useWords } from '../words/words.ts';
import { ConnectionNotice } from './ConnectionNotice.tsx';

/** A dialog in front of everything; Escape or a click beside it closes it. */
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
  const close = () => setState({ dialog: null });
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && close()}>
      <Modal className={`modal ${size}`}>
        <AriaDialog className="dialog">
          <header>
            <Heading slot="title">{title}</Heading>
            <button type="button" className="button icon" aria-label={words.notices.close} onClick={close}>
              ×
            </button>
          </header>
          <ConnectionNotice />
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

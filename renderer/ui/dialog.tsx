import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  /** Escape, or a press outside */
  readonly onClose: () => void;
  /** the buttons, the main one last */
  readonly actions: ReactNode;
  readonly children?: ReactNode;
  /** it asks before something is lost */
  readonly alert?: boolean;
}

/** A question in front of everything else. Never opens by itself during a call. */
export function Dialog({ title, isOpen, onClose, actions, children, alert = false }: DialogProps) {
  return (
    <ModalOverlay
      className={clsx(styles['overlay'])}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={clsx(styles['modal'])}>
        <AriaDialog className={clsx(styles['dialog'])} role={alert ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={1}>
            {title}
          </Heading>
          <div className={clsx(styles['body'])}>{children}</div>
          <div className={clsx(styles['acts'])}>{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

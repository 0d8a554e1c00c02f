/** A question or a form above the screen. Escape closes it; the focus comes back to where it was. */
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.tsx';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** True while closing would lose what is under way. */
  readonly mustStay?: boolean;
}

export function Dialog(props: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-veil"
      isOpen={props.isOpen}
      isKeyboardDismissDisabled={props.mustStay ?? false}
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
    >
      <Modal className={props.wide === true ? 'dialog wide' : 'dialog'}>
        <AriaDialog className="stack">
          <Heading slot="title" level={2}>
            {props.title}
          </Heading>
          {props.children}
          {props.actions !== undefined && <div className="dialog-actions">{props.actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly isOpen: boolean;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly pending?: boolean;
}

/** Asks before something that cannot be taken back; the safe answer is the first. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onCancel}
      actions={
        <>
          <Button onPress={props.onCancel} autoFocus>
            {props.cancelLabel}
          </Button>
          <Button variant="primary" onPress={props.onConfirm} pending={props.pending ?? false}>
            {props.confirmLabel}
          </Button>
        </>
      }
    >
      <p>{props.text}</p>
    </Dialog>
  );
}

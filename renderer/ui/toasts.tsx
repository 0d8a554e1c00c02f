/** Short messages at the foot of the window. Good news goes by itself; an error stays until it is dismissed. */
import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

export interface Toast {
  readonly kind: 'ok' | 'error';
  readonly title: string;
  readonly text?: string;
}

const shownFor = 6000;
const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Gives the function that shows a message. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

export function ToastProvider(props: {
  readonly label: string;
  readonly dismissLabel: string;
  readonly children: ReactNode;
}) {
  const [toasts, setToasts] = useState<readonly (Toast & { readonly id: number })[]>([]);
  const nextId = useRef(0);
  const dismiss = useCallback(
    (id: number) => setToasts((before) => before.filter((toast) => toast.id !== id)),
    [],
  );
  const show = useCallback(
    (toast: Toast) => {
      const id = nextId.current++;
      setToasts((before) => [...before.slice(-3), { ...toast, id }]);
      if (toast.kind === 'ok') setTimeout(() => dismiss(id), shownFor);
    },
    [dismiss],
  );
  const region = useMemo(
    () => (
      <section className="toasts" aria-label={props.label} aria-live="polite">
        {toasts.map(({ id, kind, title, text }) => (
          <Notice
            key={id}
            kind={kind}
            title={title}
            action={
              <Button
                small
                variant="quiet"
                icon="close"
                label={props.dismissLabel}
                onPress={() => dismiss(id)}
              >
                {null}
              </Button>
            }
          >
            {text}
          </Notice>
        ))}
      </section>
    ),
    [toasts, dismiss, props.label, props.dismissLabel],
  );
  return (
    <ToastContext value={show}>
      {props.children}
      {region}
    </ToastContext>
  );
}

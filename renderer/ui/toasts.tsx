/** Short messages at the foot of the window. Good news goes by itself; an error stays until it is dismissed. */
import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

export interface Toast {
  readonly kind: 'ok' | 'error';
  readonly title: string;
  readonly text?: string;
  /** One thing to do about it, such as taking it back; it closes the message. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

const shownFor = 6000;
/** Where there is something to decide, time to decide it. The status line offers the same for longer. */
const shownForAction = 15_000;
/** Shows a message; what it gives takes the message away again. */
type ShowToast = (toast: Toast) => () => void;

const ToastContext = createContext<ShowToast>(() => () => undefined);

/** Gives the function that shows a message. */
export function useToast(): ShowToast {
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
      if (toast.kind === 'ok')
        setTimeout(() => dismiss(id), toast.action === undefined ? shownFor : shownForAction);
      return () => dismiss(id);
    },
    [dismiss],
  );
  const region = useMemo(
    () => (
      <section className="toasts" aria-label={props.label}>
        {toasts.map(({ id, kind, title, text, action: offer }) => (
          <Notice
            key={id}
            kind={kind}
            title={title}
            action={
              <span className="row">
                {offer !== undefined && (
                  <Button
                    small
                    onPress={() => {
                      dismiss(id);
                      offer.onPress();
                    }}
                  >
                    {offer.label}
                  </Button>
                )}
                <Button
                  small
                  variant="quiet"
                  icon="close"
                  label={props.dismissLabel}
                  onPress={() => dismiss(id)}
                >
                  {null}
                </Button>
              </span>
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

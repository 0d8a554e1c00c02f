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

/** At least this long, and longer for more words: nobody reads by the clock. */
const shownFor = 6000;
const perCharacter = 60;
const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Gives the function that shows a message. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext);
}

const mostShown = 4;

/** Makes room for one more: the oldest good news goes first, an error never by itself. */
function roomFor<T extends Toast>(toasts: readonly T[]): readonly T[] {
  const oldest = toasts.find(({ kind }) => kind === 'ok');
  return toasts.length < mostShown || oldest === undefined
    ? toasts
    : toasts.filter((toast) => toast !== oldest);
}

export function ToastProvider(props: {
  readonly label: string;
  readonly dismissLabel: string;
  readonly children: ReactNode;
}) {
  const [toasts, setToasts] = useState<readonly (Toast & { readonly id: number })[]>([]);
  const nextId = useRef(0);
  const place = useRef<HTMLElement>(null);
  const dismiss = useCallback(
    (id: number) => setToasts((before) => before.filter((toast) => toast.id !== id)),
    [],
  );
  const show = useCallback(
    (toast: Toast) => {
      const id = nextId.current++;
      setToasts((before) => [...roomFor(before), { ...toast, id }]);
      if (toast.kind === 'error') return;
      const wait = shownFor + perCharacter * (toast.title.length + (toast.text?.length ?? 0));
      // Under the pointer or in focus it is being read: it waits once more.
      const leave = () => {
        if (place.current?.matches(':hover, :focus-within') === true) setTimeout(leave, shownFor);
        else dismiss(id);
      };
      setTimeout(leave, wait);
    },
    [dismiss],
  );
  const region = useMemo(
    () => (
      <section
        ref={place}
        className="toasts"
        aria-label={props.label}
        // Above a dialog too: its message can be read and dismissed while the dialog is open.
        data-react-aria-top-layer
      >
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

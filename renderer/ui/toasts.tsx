/**
 * Short messages at the foot of the window, in a row of their own so that they cover nothing. Good news goes
 * by itself once it could be read; an error stays until it is dismissed, wherever one goes meanwhile.
 */
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import { addToast, readingTime } from './toast-list.ts';
import type { ShownToast, Toast } from './toast-list.ts';

/** Shows a message; what it gives takes the message away again. */
type ShowToast = (toast: Toast) => () => void;

interface ToastBoard {
  readonly toasts: readonly ShownToast[];
  readonly dismiss: (id: number) => void;
}

/** Apart from the messages: whoever shows one is not drawn again for each that comes and goes. */
const ShowContext = createContext<ShowToast>(() => () => undefined);
const BoardContext = createContext<ToastBoard>({ toasts: [], dismiss: () => undefined });

/** Gives the function that shows a message. */
export function useToast(): ShowToast {
  return useContext(ShowContext);
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const nextId = useRef(0);
  const dismiss = useCallback(
    (id: number) => setToasts((before) => before.filter((toast) => toast.id !== id)),
    [],
  );
  const show = useCallback(
    (toast: Toast) => {
      const id = nextId.current++;
      setToasts((before) => addToast(before, { ...toast, id }));
      return () => dismiss(id);
    },
    [dismiss],
  );
  return (
    <ShowContext value={show}>
      <BoardContext value={{ toasts, dismiss }}>{children}</BoardContext>
    </ShowContext>
  );
}

/** Goes to the newest message, and from the messages back to where one was. */
export function focusToasts(): void {
  const region = document.querySelector('.toasts');
  const focused = document.activeElement;
  if (region === null) return;
  if (region.contains(focused)) {
    giveBackFocus();
    return;
  }
  const button = [...region.querySelectorAll('button')].at(-1);
  if (button === undefined) return;
  cameFrom = focused instanceof HTMLElement ? focused : null;
  button.focus();
}

let cameFrom: HTMLElement | null = null;

function giveBackFocus(): void {
  const target = cameFrom?.isConnected === true ? cameFrom : document.getElementById('content');
  cameFrom = null;
  target?.focus();
}

/** Where the messages stand. */
export function ToastRegion(props: { readonly label: string; readonly dismissLabel: string }) {
  const { toasts, dismiss } = useContext(BoardContext);
  const region = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = region.current;
    if (element === null) return undefined;
    // Dialogs leave the messages their room.
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty('--messages', `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const remove = (id: number) => {
    const hadFocus = region.current?.contains(document.activeElement) === true;
    dismiss(id);
    if (!hadFocus) return;
    // The button that was pressed goes away with its message.
    requestAnimationFrame(() => {
      const next = [...(region.current?.querySelectorAll('button') ?? [])].at(-1);
      if (next === undefined) giveBackFocus();
      else next.focus();
    });
  };
  const list = (kind: Toast['kind']) =>
    toasts
      .filter((toast) => toast.kind === kind)
      .map((toast) => (
        <OneToast
          key={toast.id}
          toast={toast}
          dismissLabel={props.dismissLabel}
          onDismiss={remove}
        />
      ));
  return (
    <section ref={region} className="toasts" aria-label={props.label} data-react-aria-top-layer>
      <div aria-live="assertive" aria-atomic="false" aria-relevant="additions">
        {list('error')}
      </div>
      <div aria-live="polite" aria-atomic="false" aria-relevant="additions">
        {list('ok')}
      </div>
    </section>
  );
}

function OneToast(props: {
  readonly toast: ShownToast;
  readonly dismissLabel: string;
  readonly onDismiss: (id: number) => void;
}) {
  const { toast, onDismiss } = props;
  const { action } = toast;
  const [isHeld, setHeld] = useState(false);
  const dismiss = useRef(onDismiss);
  useEffect(() => {
    dismiss.current = onDismiss;
  });
  const time = readingTime(toast);
  useEffect(() => {
    if (time === null || isHeld) return undefined;
    const timer = setTimeout(() => dismiss.current(toast.id), time);
    return () => clearTimeout(timer);
  }, [time, isHeld, toast.id]);
  return (
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Notice
        kind={toast.kind}
        title={toast.title}
        isLive={false}
        action={
          <span className="row">
            {action !== undefined && (
              <Button
                small
                onPress={() => {
                  onDismiss(toast.id);
                  action.onPress();
                }}
              >
                {action.label}
              </Button>
            )}
            <Button
              small
              variant="quiet"
              icon="close"
              label={props.dismissLabel}
              onPress={() => onDismiss(toast.id)}
            >
              {null}
            </Button>
          </span>
        }
      >
        {toast.text}
      </Notice>
    </div>
  );
}

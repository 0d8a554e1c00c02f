/** A message that stays on the screen: what happened, and what to do next. */
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export type NoticeKind = 'info' | 'ok' | 'care' | 'error';

const icons: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  ok: 'check',
  care: 'warning',
  error: 'error',
};

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** False where what is around it is read out already. */
  readonly isLive?: boolean;
}

export function Notice({ kind, title, children, action, isLive = true }: NoticeProps) {
  const role = kind === 'error' ? 'alert' : 'status';
  return (
    <div className={`notice ${kind}`} role={isLive ? role : undefined}>
      <Icon name={icons[kind]} />
      <div className="notice-body">
        <strong>{title}</strong>
        {children !== undefined && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}

/** Nothing here yet: says what to do. */
export function EmptyState(props: {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}) {
  return (
    <div className="empty-state stack">
      <h2>{props.title}</h2>
      <p className="quiet">{props.text}</p>
      {props.action}
    </div>
  );
}

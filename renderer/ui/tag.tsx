/** A word about something, framed. */
import type { ReactNode } from 'react';

export interface TagProps {
  readonly kind: 'ok' | 'care' | 'error' | 'voice' | 'plain';
  readonly children: ReactNode;
  /** Hatched and dashed: it does not leave this vault. */
  readonly staysHere?: boolean;
}

export function Tag({ kind, children, staysHere = false }: TagProps) {
  return <span className={staysHere ? `tag ${kind} stays-here` : `tag ${kind}`}>{children}</span>;
}

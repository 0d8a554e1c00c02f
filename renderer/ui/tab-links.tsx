/** The parts of a screen, as links: back and forward work, and each part has an address. */
import type { ReactNode } from 'react';

export interface TabLinksProps {
  readonly label: string;
  readonly items: readonly {
    readonly href: string;
    readonly label: string;
    readonly current: boolean;
    readonly count?: string;
  }[];
  readonly children?: ReactNode;
}

export function TabLinks({ label, items, children }: TabLinksProps) {
  return (
    <div className="tab-links">
      <nav aria-label={label} className="row">
        {items.map((item) => (
          <a key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.label}
            {item.count !== undefined && <span className="count">{item.count}</span>}
          </a>
        ))}
      </nav>
      {children !== undefined && <div className="row-end push">{children}</div>}
    </div>
  );
}

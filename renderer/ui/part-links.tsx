/**
 * The parts of a long screen, in groups, as links at its side: back and forward work, each part has an
 * address, and what each holds is seen before it is opened.
 */
import { useId } from 'react';
import { Icon } from './icon.tsx';

export interface PartLink {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  /** A number beside the label; nothing where there is nothing yet. */
  readonly count?: string;
  /** A tick: done. A warning: something is missing here. */
  readonly mark?: 'done' | 'missing';
  /** Count and mark in words. */
  readonly state?: string;
}

export interface PartLinksProps {
  readonly label: string;
  readonly groups: readonly { readonly title: string; readonly links: readonly PartLink[] }[];
}

const markIcons = { done: 'check', missing: 'warning' } as const;

export function PartLinks({ label, groups }: PartLinksProps) {
  const id = useId();
  return (
    <nav className="part-links" aria-label={label}>
      {groups.map(({ title, links }, index) => (
        <div key={title}>
          <h2 id={`${id}-${index}`}>{title}</h2>
          <ul aria-labelledby={`${id}-${index}`}>
            {links.map((link) => (
              <li key={link.href}>
                <a
                  href={link.href}
                  aria-current={link.current ? 'page' : undefined}
                  aria-label={link.label}
                  aria-describedby={link.state === undefined ? undefined : `${id}-${link.href}`}
                >
                  <span className="grow">{link.label}</span>
                  {link.count !== undefined && (
                    <span className="count" aria-hidden="true">
                      {link.count}
                    </span>
                  )}
                  {link.mark !== undefined && <Icon name={markIcons[link.mark]} small />}
                  {link.state !== undefined && (
                    <span className="visually-hidden" id={`${id}-${link.href}`}>
                      {link.state}
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

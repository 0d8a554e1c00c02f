/** The head of a screen: where we are, what it is, what can be done. */
import type { ReactNode } from 'react';

export interface PageHeaderProps {
  readonly title: string;
  /** True when the title is somebody's name: set in the book face. */
  readonly person?: boolean;
  readonly crumbs?: readonly { readonly label: string; readonly href: string }[];
  readonly crumbsLabel?: string;
  readonly note?: ReactNode;
  /** Buttons; the primary one last, so that it stands in the corner. */
  readonly actions?: ReactNode;
}

const separator = ' / ';

export function PageHeader(props: PageHeaderProps) {
  return (
    <header className="page-header">
      <div>
        {props.crumbs !== undefined && (
          <nav className="note" aria-label={props.crumbsLabel}>
            {props.crumbs.map(({ label, href }) => (
              <span key={href}>
                <a href={href}>{label}</a>
                {separator}
              </span>
            ))}
          </nav>
        )}
        <h1 className={props.person === true ? 'person' : undefined}>
          {props.person === true ? <bdi>{props.title}</bdi> : props.title}
        </h1>
        {props.note !== undefined && <div className="note">{props.note}</div>}
      </div>
      {props.actions !== undefined && <div className="row-end">{props.actions}</div>}
    </header>
  );
}

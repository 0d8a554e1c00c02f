/** The head of a screen: where we are, what it is, what can be done. */
import type { ReactNode } from 'react';
import { Breadcrumbs } from './breadcrumbs.tsx';
import type { Crumb } from './breadcrumbs.tsx';

export interface PageHeaderProps {
  readonly title: string;
  /** True when the title is somebody's name: set in the book face. */
  readonly person?: boolean;
  /** The way to this screen, without itself. */
  readonly crumbs?: readonly Crumb[];
  readonly crumbsLabel?: string;
  readonly note?: ReactNode;
  /** Buttons; the primary one last, so that it stands in the corner. */
  readonly actions?: ReactNode;
}

export function PageHeader(props: PageHeaderProps) {
  const { title, person = false, crumbs = [] } = props;
  return (
    <header className="page-header">
      <div>
        {crumbs.length > 0 && (
          <Breadcrumbs
            label={props.crumbsLabel ?? ''}
            crumbs={crumbs}
            current={title}
            isPerson={person}
          />
        )}
        <h1 className={person ? 'person' : undefined}>{person ? <bdi>{title}</bdi> : title}</h1>
        {props.note !== undefined && <div className="note">{props.note}</div>}
      </div>
      {props.actions !== undefined && <div className="row-end">{props.actions}</div>}
    </header>
  );
}

/** Where a screen stands: the way to it as links, the screen itself last. The strokes between are drawn, not read. */

export interface Crumb {
  readonly label: string;
  readonly href: string;
  /** True when the label is somebody's name: set in the book face. */
  readonly person?: boolean;
}

export interface BreadcrumbsProps {
  readonly label: string;
  readonly crumbs: readonly Crumb[];
  readonly current: string;
  readonly isPerson?: boolean;
  /** Where the heading follows in the same line and says it already. */
  readonly hideCurrent?: boolean;
}

export function Breadcrumbs(props: BreadcrumbsProps) {
  return (
    <nav className="crumbs" aria-label={props.label}>
      <ol>
        {props.crumbs.map(({ label, href, person = false }) => (
          <li key={href}>
            <a href={href}>
              <bdi className={person ? 'person' : undefined}>{label}</bdi>
            </a>
          </li>
        ))}
        <li>
          <span
            aria-current="page"
            className={props.hideCurrent === true ? 'visually-hidden' : undefined}
          >
            <bdi className={props.isPerson === true ? 'person' : undefined}>{props.current}</bdi>
          </span>
        </li>
      </ol>
    </nav>
  );
}

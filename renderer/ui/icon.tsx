/** A closed set of small drawings. They decorate: what they mean stands beside them in words. */
const paths = {
  add: 'M10 4v12 M4 10h12',
  back: 'M16 10H4 M9 5l-5 5 5 5',
  forward: 'M4 10h12 M11 5l5 5-5 5',
  up: 'M10 16V4 M5 9l5-5 5 5',
  down: 'M10 4v12 M5 11l5 5 5-5',
  calendar: 'M3 5h14v12H3z M3 9h14 M7 3v4 M13 3v4',
  check: 'M4 10.5l4 4 8-9',
  close: 'M5 5l10 10 M15 5L5 15',
  document: 'M5 3h7l3 3v11H5z M12 3v3h3 M8 10h4 M8 13h4',
  error: 'M10 3a7 7 0 1 0 .01 0z M7.5 7.5l5 5 M12.5 7.5l-5 5',
  eye: 'M2 10c3-5 13-5 16 0-3 5-13 5-16 0z M10 8a2 2 0 1 0 .01 0z',
  folder: 'M3 5h5l2 2h7v9H3z',
  info: 'M10 3a7 7 0 1 0 .01 0z M10 9v5 M10 6.4v.2',
  lock: 'M5 9h10v8H5z M7 9V6a3 3 0 0 1 6 0v3',
  pause: 'M7 4v12 M13 4v12',
  people: 'M7 5a2 2 0 1 0 .01 0z M3 16c0-6 8-6 8 0 M13.5 6a2 2 0 1 0 .01 0z M13 10.5c3 0 4 2 4 5',
  play: 'M6 4l10 6-10 6z',
  redo: 'M13 4l4 4-4 4 M17 8H8a4 4 0 0 0 0 8h5',
  remove: 'M4 6h12 M8 6V4h4v2 M6 6l1 11h6l1-11',
  search: 'M9 3.5a5.5 5.5 0 1 0 .01 0z M13 13l4 4',
  transfer: 'M3 7h12 M12 4l3 3-3 3 M17 13H5 M8 10l-3 3 3 3',
  undo: 'M7 4L3 8l4 4 M3 8h9a4 4 0 0 1 0 8H7',
  warning: 'M10 3l8 14H2z M10 8v4 M10 14.5v.2',
} as const;

export type IconName = keyof typeof paths;

/** Every drawing there is. */
export const iconNames = Object.keys(paths) as readonly IconName[];

/** Drawings that point where one goes: mirrored in a window that reads from right to left. */
const pointing: ReadonlySet<IconName> = new Set(['back', 'forward']);

export function Icon(props: { readonly name: IconName; readonly small?: boolean }) {
  const classes = [
    'icon',
    props.name === 'warning' && 'icon-warning',
    props.small === true && 'small',
    pointing.has(props.name) && 'flip',
  ].filter(Boolean);
  return (
    <svg className={classes.join(' ')} viewBox="0 0 20 20" aria-hidden="true">
      <path d={paths[props.name]} />
    </svg>
  );
}

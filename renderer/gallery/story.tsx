/** What a story is made of. One file per file of renderer/ui, in stories/. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { GalleryWords } from './words.ts';

type Show = (words: GalleryWords) => ReactNode;

export interface Story {
  /** Every component of the file in every state that stands still on a page. */
  readonly page: Show;
  /** What lies over the window, open: each is a picture of a whole small window. */
  readonly windows?: Readonly<Record<string, Show>>;
}

/** States that need a hand or a keyboard: the page marks them, who takes the pictures forces them. */
export type Forced = 'hover' | 'focus' | 'press';

const ariaState: Readonly<Record<Forced, readonly string[]>> = {
  hover: ['data-hovered'],
  focus: ['data-focused', 'data-focus-visible'],
  press: ['data-hovered', 'data-pressed'],
};

export interface StateProps {
  /** Of the state, for developers: always English. */
  readonly name: string;
  readonly force?: Forced;
  /** Takes the whole line. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** One state of a component, with its name. */
export function State({ name, force, wide = false, children }: StateProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = place.current?.querySelector('.file-drop, button, a, .choice, .segment, .input');
    if (force === undefined || target === null || target === undefined) return;
    target.setAttribute('data-forced', force);
    for (const attribute of ariaState[force]) target.setAttribute(attribute, 'true');
  }, [force]);
  return (
    <figure className={wide ? 'state wide' : 'state'}>
      <figcaption lang="en" dir="ltr">
        {name}
      </figcaption>
      <div ref={place}>{children}</div>
    </figure>
  );
}

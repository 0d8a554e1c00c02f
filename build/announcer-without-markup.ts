/**
 * react-aria empties its announcer with `innerHTML = ''`, which our policy refuses (Trusted Types): a number
 * or a day changed by the arrow keys would end in an error. The same emptying through the DOM is allowed.
 */
import type { Plugin } from 'vite';

const file = /dist[/\\]private[/\\]live-announcer[/\\]LiveAnnouncer\.m?js$/u;
const emptying = /\.innerHTML = ''/gu;

/** Rewrites that one file; fails when a newer version of the library is written otherwise. */
export function announcerWithoutMarkup(): Plugin {
  return {
    name: 'announcer-without-markup',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: file },
      handler(code) {
        if (code.match(emptying)?.length !== 2)
          this.error(
            'react-aria empties its announcer in another way: see whether this is still needed',
          );
        return { code: code.replace(emptying, '.replaceChildren()'), map: null };
      },
    },
  };
}

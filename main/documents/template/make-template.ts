/** The file that a centre adjusts: the program's own portfolio, with a field wherever something of a person would stand. */
import { headingBlock } from '../../../shared/domain/document/headings.ts';
import type { Block, Outline } from '../../../shared/domain/document/outline.ts';
import type { Voice } from '../../../shared/domain/portfolio/outline-words.ts';
import { runningLines } from '../../../shared/domain/portfolio/portfolio-frame.ts';
import { partFields, written } from '../../../shared/domain/templates/template-fields.ts';

/**
 * Gives the template as an outline. Fields of chapters are headings, so that a writing program lists them in its
 * navigation and they can be put into another order there.
 */
export function templateOutline(voice: Voice): Outline {
  return {
    title: voice.labels.document.title,
    language: voice.language,
    second: null,
    running: runningLines(
      {
        reference: written('reference'),
        version: written('version'),
        createdOn: written('created-on'),
        centre: written('centre'),
        name: written('name'),
      },
      voice,
    ),
    blocks: partFields.map((part): Block => {
      const text = { language: voice.language, text: written(part) };
      return part === 'cover'
        ? { kind: 'paragraph', look: 'body', text: [text] }
        : headingBlock([text], { level: 1 });
    }),
  };
}

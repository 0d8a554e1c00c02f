import { expect, it } from 'vitest';
import { headingBlock, oneStepBelow } from './headings.ts';
import type { Block, Phrases } from './outline.ts';

const words: Phrases = [{ language: 'en', text: 'Seamstress' }];
const paragraph: Block = { kind: 'paragraph', look: 'body', text: words };

it('sets the headings of a section one step below the part that it stands in, nothing else', () => {
  const chapter = headingBlock(words, { level: 1 });
  const step = headingBlock(words, { level: 3 });
  expect(oneStepBelow([headingBlock(words), paragraph, chapter, step])).toEqual([
    step,
    paragraph,
    chapter,
    step,
  ]);
});

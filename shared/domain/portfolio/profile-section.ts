/** Who the person is, in their own voice. */
import type { Block } from '../document/outline.ts';
import { ownWordsBlock } from './own-words.ts';
import type { SectionInput } from './section-input.ts';

/** Gives the quotation, or nothing while the person has said nothing. */
export function profileSection({ content, shown, words }: SectionInput): Block[] {
  return ownWordsBlock(shown.profile.voice, content.person.preferredName, words);
}

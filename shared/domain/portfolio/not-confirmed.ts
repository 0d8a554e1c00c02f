/** The mark on what the person has not read again and confirmed: wherever a section of the record is printed. */
import type { RecordSection } from '../../contract/record.ts';
import type { Phrases } from '../document/outline.ts';
import { filledSections } from '../record/filled-sections.ts';
import { label } from './outline-words.ts';
import type { SectionInput } from './section-input.ts';

/** Gives the mark for a section's heading; null when it is confirmed, or empty. */
export function notConfirmedMark(
  { shown, words }: SectionInput,
  section: RecordSection,
): Phrases | null {
  const isConfirmed = shown.confirmations.some((one) => one.section === section);
  if (isConfirmed || !filledSections(shown).includes(section)) return null;
  return label(words, (labels) => labels.marks.notConfirmed);
}

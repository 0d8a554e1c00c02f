/** The letters of an entry: on which kinds of evidence it rests. */
import { EvidenceCode } from '../../contract/record.ts';
import type { SharedRecord } from '../../contract/record.ts';
import type { Cell, Column } from '../document/outline.ts';
import { column, dash, plain, textCell } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';

/** From the strongest to the weakest; S stands for what the person says and nobody has seen. */
export const evidenceLetters = [...EvidenceCode.options, 'S'] as const;
export type EvidenceLetter = (typeof evidenceLetters)[number];

type Evidence = SharedRecord['evidence'][number];

interface Resting {
  readonly evidenceIds: readonly string[];
}

/** Gives the evidence an entry rests on, by its number in the dossier. */
export function evidenceOf({ evidenceIds }: Resting, dossier: readonly Evidence[]): Evidence[] {
  return dossier
    .filter(({ id }) => evidenceIds.includes(id))
    .sort((one, other) => one.number - other.number);
}

/** Gives an entry's letters, strongest first: S alone when no evidence is linked. */
export function lettersOf(entry: Resting, dossier: readonly Evidence[]): EvidenceLetter[] {
  const codes = new Set(evidenceOf(entry, dossier).map(({ code }) => code));
  const letters = EvidenceCode.options.filter((code) => codes.has(code));
  return letters.length === 0 ? ['S'] : letters;
}

/** Counts entries by their strongest letter. */
export function countByStrongest(
  entries: readonly Resting[],
  dossier: readonly Evidence[],
): Readonly<Record<EvidenceLetter, number>> {
  const counts = { D: 0, O: 0, T: 0, P: 0, S: 0 };
  for (const entry of entries) counts[lettersOf(entry, dossier)[0] ?? 'S'] += 1;
  return counts;
}

/** The five columns, each letter always in its own, and the numbers that lead to the dossier. */
export function evidenceColumns(words: OutlineWords): Column[] {
  return [
    ...evidenceLetters.map((letter) => ({
      label: [plain(words, letter)] as const,
      share: 4,
      align: 'center' as const,
    })),
    column(words, (labels) => labels.competences.evidenceNumber, 11, 'center'),
  ];
}

/** The cells that belong under `evidenceColumns`. */
export function evidenceCells(
  entry: Resting,
  dossier: readonly Evidence[],
  words: OutlineWords,
): Cell[] {
  const letters = lettersOf(entry, dossier);
  const numbers = evidenceOf(entry, dossier).map(({ number }) => words.main.number(number));
  return [
    ...evidenceLetters.map((letter) => textCell(words, letters.includes(letter) ? letter : dash)),
    textCell(words, numbers.join(', ')),
  ];
}

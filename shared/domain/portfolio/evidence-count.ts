/** The table on the cover that counts entries by their strongest evidence. */
import type { Block, TableRow } from '../document/outline.ts';
import { countByStrongest, evidenceLetters } from './evidence-letters.ts';
import { column, fill, label, labelCell, say, textCell } from './outline-words.ts';
import type { SectionInput } from './section-input.ts';

/** To confirm is a long word in many languages: its column would else touch the next one, or break the word. */
const shares = { name: 32, D: 13, O: 13, T: 13, P: 15, S: 13 } as const;
const counted = ['competences', 'learning', 'experience'] as const;

/** Gives heading and table; nothing while there is nothing to count. */
export function evidenceCount(input: SectionInput): Block[] {
  const { words } = input;
  const rows = counted.flatMap((section) => countRow(input, section));
  if (rows.length === 0) return [];
  const basis = label(words, (labels) => labels.headings.basis);
  const letters = evidenceLetters.map((letter) => ({
    label: say(words, ({ labels }) => `${letter} ${labels.evidenceMeaning[letter]}`),
    share: shares[letter],
    align: 'center' as const,
  }));
  return [
    { kind: 'heading', level: 2, number: null, text: basis, notConfirmed: null, newPage: false },
    {
      kind: 'table',
      caption: basis,
      legend: null,
      columns: [column(words, (labels) => labels.cover.strongest, shares.name), ...letters],
      rows,
    },
  ];
}

function countRow({ shown, words }: SectionInput, section: (typeof counted)[number]): TableRow[] {
  const entries = shown[section];
  if (entries.length === 0) return [];
  const counts = countByStrongest(entries, shown.evidence);
  const name = say(words, ({ labels, number, language }) =>
    fill(
      labels.cover.countRow,
      { section: labels.headings[section], count: number(entries.length) },
      language,
    ),
  );
  const cells = evidenceLetters.map((letter) => textCell(words, words.main.number(counts[letter])));
  return [{ cells: [labelCell(name), ...cells] }];
}

/** Languages: what the person understands, reads, speaks and writes, and who says so. */
import type { LanguageSkill } from '../../contract/record.ts';
import type { Block, Cell, CellLine, TableRow } from '../document/outline.ts';
import { column, dash, fill, label, labelCell, say, textCell } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';
import type { SectionInput } from './section-input.ts';

const skills = ['listening', 'reading', 'speaking', 'writing'] as const;

/** Gives one row for each language; a dash is a skill that nobody assessed. */
export function languagesSection({ shown, words }: SectionInput): Block[] {
  if (shown.languages.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: label(words, (labels) => labels.headings.languages),
      legend: null,
      columns: [
        column(words, (labels) => labels.languages.language, 26),
        ...skills.map((skill) => column(words, (labels) => labels.languages[skill], 12, 'center')),
        column(words, (labels) => labels.languages.basis, 26),
      ],
      rows: shown.languages.map((skill) => languageRow(skill, words)),
    },
    { kind: 'paragraph', look: 'note', text: label(words, (labels) => labels.languages.note) },
  ];
}

/** Which languages there are is known before any of them is assessed, and stands on the cover. */
export function languagesUnassessed({ content, words }: SectionInput): Block[] {
  const { languages } = content.person;
  if (languages.length === 0) return [];
  const text = say(words, ({ labels, language, languageName }) =>
    fill(
      labels.languages.unassessed,
      { languages: languages.map((code) => languageName(code)).join(' · ') },
      language,
    ),
  );
  return [{ kind: 'paragraph', look: 'note', text }];
}

function languageRow(entry: LanguageSkill, words: OutlineWords): TableRow {
  return {
    cells: [
      nameCell(entry, words),
      ...skills.map((skill) => levelCell(entry[skill], words)),
      basisCell(entry, words),
    ],
  };
}

/** Where nobody assessed anything, as mostly with a mother tongue, there is nothing that a level could rest on. */
function basisCell(entry: LanguageSkill, words: OutlineWords): Cell {
  if (skills.every((skill) => entry[skill] === null)) return textCell(words, dash);
  return labelCell(label(words, (labels) => labels.basis[entry.basis]));
}

function nameCell(entry: LanguageSkill, words: OutlineWords): Cell {
  const name = labelCell(
    say(words, ({ languageName }) => languageName(entry.language)),
    'strong',
  );
  if (!entry.motherTongue) return name;
  const remark = label(words, (labels) => labels.languages.motherTongue);
  return [...name, ...remark.map((phrase): CellLine => ({ phrase, weight: 'quiet' }))];
}

function levelCell(level: LanguageSkill['listening'], words: OutlineWords): Cell {
  if (level === 'none') return labelCell(label(words, (labels) => labels.languages.none));
  return textCell(words, level ?? dash);
}

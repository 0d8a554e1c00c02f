/** The tables of the short form: one line for each entry, the best supported first, and how many are left out. */
import type { Competence, Experience, LanguageSkill, Learning } from '../../contract/record.ts';
import type { Block, Cell, CellLine, Column, Phrases, TableRow } from '../document/outline.ts';
import { amount, inPlural } from './amount.ts';
import { evidenceLetters, lettersOf } from './evidence-letters.ts';
import { column, dash, label, labelCell, plain, say, textCell } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';
import { ownWordsLines } from './own-words.ts';
import { periodText } from './period-text.ts';
import type { SectionInput } from './section-input.ts';
import { competenceLegend } from './table-legend.ts';

/** As much as two pages hold beside the rest (tried with the longest entries of the practice vault). */
const MOST = { competences: 8, experience: 5, learning: 5, tasks: 4 } as const;

const skills = ['listening', 'reading', 'speaking', 'writing'] as const;

interface Entry {
  readonly evidenceIds: readonly string[];
}

/** Gives the entries whose strongest evidence is strongest, in their own order, and how many others there are. */
function best<T extends Entry>(
  entries: readonly T[],
  most: number,
  { shown }: SectionInput,
): { readonly kept: readonly T[]; readonly leftOut: number } {
  const strength = (entry: T): number =>
    evidenceLetters.indexOf(lettersOf(entry, shown.evidence)[0] ?? 'S');
  const kept = new Set(
    entries.toSorted((one, other) => strength(one) - strength(other)).slice(0, most),
  );
  return { kept: entries.filter((entry) => kept.has(entry)), leftOut: entries.length - kept.size };
}

function letterColumn(words: OutlineWords): Column {
  return column(words, (labels) => labels.legend.evidence, 15, 'center');
}

function letterCell(entry: Entry, { shown, words }: SectionInput): Cell {
  return textCell(words, lettersOf(entry, shown.evidence).join(' '));
}

/** That the whole portfolio has so many more, and of what: a cell of tasks stands in a table of entries. */
function moreText(
  leftOut: number,
  what: 'moreTasks' | 'moreEntries',
  words: OutlineWords,
): Phrases {
  return say(words, (voice) => inPlural(voice.labels.short[what], leftOut, voice));
}

function more(leftOut: number, words: OutlineWords): Block[] {
  if (leftOut === 0) return [];
  return [{ kind: 'paragraph', look: 'note', text: moreText(leftOut, 'moreEntries', words) }];
}

const quiet = (words: OutlineWords, lines: readonly string[]): CellLine[] =>
  lines
    .filter((line) => line !== '')
    .map((line) => ({ phrase: plain(words, line), weight: 'quiet' }));

/** When, and how many hours where they are known. */
function whenCell({ from, to, hours }: Experience | Learning, words: OutlineWords): Cell {
  const duration =
    hours === null
      ? []
      : labelCell(
          say(words, (voice) => amount(hours, 'hours', voice)),
          'quiet',
        );
  return [...quiet(words, [periodText(from, to)]), ...duration];
}

/** The first ones, and how many there are besides. */
function tasksCell(tasks: readonly string[], words: OutlineWords): Cell {
  const leftOut = tasks.length - MOST.tasks;
  return [
    ...textCell(words, tasks.slice(0, MOST.tasks).join(' · ')),
    ...(leftOut > 0 ? labelCell(moreText(leftOut, 'moreTasks', words), 'quiet') : []),
  ];
}

export function shortCompetences(input: SectionInput): Block[] {
  const { shown, words } = input;
  const { kept, leftOut } = best(shown.competences, MOST.competences, input);
  if (kept.length === 0) return [];
  const notObserved = label(words, (labels) => labels.legend.notObservedShort);
  const row = (entry: Competence): TableRow => ({
    cells: [
      [...ownWordsLines(entry.ownWords, words), ...quiet(words, [entry.standardTerm])],
      textCell(words, entry.levelSelf ?? dash),
      entry.levelOperator === null ? labelCell(notObserved) : textCell(words, entry.levelOperator),
      letterCell(entry, input),
    ],
  });
  return [
    {
      kind: 'table',
      caption: label(words, (labels) => labels.headings.competences),
      legend: competenceLegend(words),
      columns: [
        column(words, (labels) => labels.competences.competence, 57),
        column(words, (labels) => labels.competences.levelSelf, 14, 'center'),
        column(words, (labels) => labels.competences.levelOperator, 14, 'center'),
        letterColumn(words),
      ],
      rows: kept.map(row),
    },
    ...more(leftOut, words),
  ];
}

export function shortExperience(input: SectionInput): Block[] {
  const { shown, words } = input;
  const { kept, leftOut } = best(shown.experience, MOST.experience, input);
  if (kept.length === 0) return [];
  const row = (entry: Experience): TableRow => ({
    cells: [
      [
        ...textCell(words, entry.role, 'strong'),
        ...quiet(words, [entry.employer, entry.sector, entry.place]),
      ],
      whenCell(entry, words),
      tasksCell(entry.tasks, words),
      letterCell(entry, input),
    ],
  });
  return [
    {
      kind: 'table',
      caption: label(words, (labels) => labels.headings.experience),
      legend: null,
      columns: [
        column(words, (labels) => labels.short.role, 29),
        column(words, (labels) => labels.learning.when, 18),
        column(words, (labels) => labels.experience.tasks, 38),
        letterColumn(words),
      ],
      rows: kept.map(row),
    },
    ...more(leftOut, words),
  ];
}

/** Who reads the title alone would take it for something completed. */
function unfinished({ finished }: Learning, words: OutlineWords): Cell {
  return finished === false
    ? labelCell(
        label(words, (labels) => labels.learning.notFinished),
        'quiet',
      )
    : [];
}

export function shortLearning(input: SectionInput): Block[] {
  const { shown, words } = input;
  const { kept, leftOut } = best(shown.learning, MOST.learning, input);
  if (kept.length === 0) return [];
  const row = (entry: Learning): TableRow => ({
    cells: [
      [
        ...textCell(words, entry.title, 'strong'),
        ...quiet(words, [entry.place]),
        ...unfinished(entry, words),
      ],
      whenCell(entry, words),
      labelCell(label(words, (labels) => labels.documentStatus[entry.document])),
      letterCell(entry, input),
    ],
  });
  return [
    {
      kind: 'table',
      caption: label(words, (labels) => labels.headings.learning),
      legend: null,
      columns: [
        column(words, (labels) => labels.learning.what, 45),
        column(words, (labels) => labels.learning.when, 20),
        column(words, (labels) => labels.learning.document, 20),
        letterColumn(words),
      ],
      rows: kept.map(row),
    },
    ...more(leftOut, words),
  ];
}

/** One line for each language: its four levels, or that it is the mother tongue. */
export function shortLanguages({ shown, words }: SectionInput): Block[] {
  if (shown.languages.length === 0) return [];
  const levels = (entry: LanguageSkill): Phrases =>
    say(words, ({ labels }) =>
      skills
        .filter((skill) => entry[skill] !== null && entry[skill] !== 'none')
        .map((skill) => `${labels.languages[skill]} ${entry[skill]}`)
        .join(' · '),
    );
  return [
    {
      kind: 'facts',
      rows: shown.languages.map((entry) => ({
        label: say(words, ({ languageName }) => languageName(entry.language)),
        value: entry.motherTongue
          ? labelCell(label(words, (labels) => labels.languages.motherTongue))
          : labelCell(levels(entry)),
      })),
    },
  ];
}

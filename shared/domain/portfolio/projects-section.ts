/** The projects side by side: what, why, what is missing, who can help. */
import type { Project } from '../../contract/record.ts';
import type { Block, Cell, TableRow } from '../document/outline.ts';
import { column, dash, label, labelCell, textCell } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';
import type { SectionInput } from './section-input.ts';

const written = ['occupation', 'why', 'gap', 'obstacles', 'help'] as const;

/** Gives one column for each project that has a goal. */
export function projectsSection({ shown, words }: SectionInput): Block[] {
  const projects = shown.projects
    .filter(({ occupation }) => occupation !== '')
    .toSorted((one, other) => one.plan.localeCompare(other.plan));
  if (projects.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: label(words, (labels) => labels.headings.projects),
      legend: null,
      columns: [
        column(words, (labels) => labels.projects.aspect, 22),
        ...projects.map(({ plan }) =>
          column(words, ({ projects: names }) => (plan === 'A' ? names.planA : names.planB), 39),
        ),
      ],
      rows: [...writtenRows(projects, words), ...activityRow(projects, words)],
    },
  ];
}

function writtenRows(projects: readonly Project[], words: OutlineWords): TableRow[] {
  return written
    .filter((aspect) => projects.some((project) => project[aspect] !== ''))
    .map((aspect) => ({
      cells: [
        labelCell(label(words, (labels) => labels.projects[aspect])),
        ...projects.map((project) =>
          textCell(words, project[aspect], aspect === 'occupation' ? 'strong' : 'normal'),
        ),
      ],
    }));
}

function activityRow(projects: readonly Project[], words: OutlineWords): TableRow[] {
  if (projects.every(({ activities }) => activities.length === 0)) return [];
  const cells = projects.map(({ activities }): Cell =>
    activities.length === 0
      ? textCell(words, dash)
      : activities.flatMap((activity) =>
          labelCell(label(words, (labels) => labels.silActivity[activity])),
        ),
  );
  return [{ cells: [labelCell(label(words, (labels) => labels.projects.activities)), ...cells] }];
}

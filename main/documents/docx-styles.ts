/** The named styles of our Word files, so that whoever edits one changes a style and not each paragraph. */
import { AlignmentType, BorderStyle, LevelFormat } from 'docx';
import type { INumberingOptions, IStylesOptions, ITableBordersOptions } from 'docx';

export const accent = '0B4A6F';
export const ink = '1A1A1A';
export const grey = '4D4D4D';
export const rule = '767676';
export const tint = 'E9EEF1';

/**
 * Style ids, as Word knows them. They name no program: letters go to people who must not learn of it.
 * Points times two is Word's unit for type, points times twenty for distances.
 */
export const styleId = {
  heading1: 'DocumentHeading1',
  heading2: 'DocumentHeading2',
  heading3: 'DocumentHeading3',
  title: 'DocumentTitle',
  name: 'DocumentName',
  body: 'DocumentBody',
  lead: 'DocumentLead',
  note: 'DocumentNote',
  ownWords: 'DocumentOwnWords',
  cell: 'DocumentCell',
  cellHead: 'DocumentCellHead',
} as const;

/** The same style for scripts that stand taller: what Noto asks for them by itself is half as much again. */
export const tallStyle = (id: string): string => `${id}Tall`;

const font = {
  ascii: 'Noto Sans',
  hAnsi: 'Noto Sans',
  eastAsia: 'Noto Sans',
  cs: 'Noto Sans Arabic',
};
/** Complex scripts of which the font of the styles has no letters: a writing program would take each from anywhere. */
export const fontOfScript: Readonly<Record<string, string>> = {
  bn: 'Noto Sans Bengali',
  ti: 'Noto Sans Ethiopic',
  am: 'Noto Sans Ethiopic',
  hi: 'Noto Sans Devanagari',
};
const half = (points: number): number => Math.round(points * 2);
const twentieth = (points: number): number => Math.round(points * 20);

interface StyleShape {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly line: number;
  readonly before?: number;
  readonly after?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly outlineLevel?: number;
  /** Texts in a tall script have a style of their own. */
  readonly hasTall?: boolean;
}

/** How large type and distances are in a document that has to fit on few pages. */
const DENSE = { type: 0.9, line: 0.8, space: 0.4 } as const;
const PLAIN = { type: 1, line: 1, space: 1 } as const;
type Scale = Readonly<Record<keyof typeof PLAIN, number>>;

/** Points of type in such a document. */
export const typeIn = (size: number, isDense: boolean): number =>
  size * (isDense ? DENSE : PLAIN).type;

function style(shape: StyleShape, scale: Scale) {
  const {
    id,
    name,
    size,
    line,
    before = 0,
    after = 0,
    bold = false,
    color = ink,
    outlineLevel,
  } = shape;
  const isHeading = outlineLevel !== undefined;
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size: half(size * scale.type), bold, color, font },
    paragraph: {
      spacing: {
        before: twentieth(before * scale.space),
        after: twentieth(after * scale.space),
        line: twentieth(line * scale.line),
        lineRule: 'atLeast',
      },
      keepNext: isHeading,
      ...(isHeading ? { outlineLevel } : {}),
    },
  } as const;
}

/** Ems from line to line, room for marks above and below the letters; and the smallest type, in points. */
const TALL = { plain: 1.6, dense: 1.5, size: 8.5 } as const;

/** Lines of a tall script are as high as its letters with their marks, and no higher: fonts ask for up to two ems. */
function tallVariant({ id, name, size }: StyleShape, scale: Scale, isDense: boolean) {
  const type = Math.max(size * scale.type, TALL.size);
  return {
    id: tallStyle(id),
    name: `${name} tall script`,
    basedOn: id,
    run: { size: half(type) },
    paragraph: {
      spacing: {
        line: twentieth(type * (isDense ? TALL.dense : TALL.plain)),
        lineRule: 'exact',
      },
    },
  } as const;
}

const paragraphStyles: readonly StyleShape[] = [
  {
    id: styleId.title,
    name: 'Document Title',
    size: 28,
    line: 34,
    before: 34,
    color: accent,
    bold: true,
  },
  {
    id: styleId.name,
    name: 'Document Name',
    size: 20,
    line: 26,
    before: 12,
    after: 8,
    bold: true,
  },
  { id: styleId.body, name: 'Document Body', size: 10, line: 14.5, after: 6, hasTall: true },
  { id: styleId.lead, name: 'Document Lead', size: 11, line: 16.5, after: 6, hasTall: true },
  {
    id: styleId.note,
    name: 'Document Note',
    size: 8.5,
    line: 12,
    after: 4,
    color: grey,
    hasTall: true,
  },
  {
    id: styleId.ownWords,
    name: 'Document Own words',
    size: 11,
    line: 16.5,
    after: 4,
    hasTall: true,
  },
  { id: styleId.cell, name: 'Document Cell', size: 9, line: 12.5, after: 1, hasTall: true },
  {
    id: styleId.cellHead,
    name: 'Document Cell head',
    size: 8.5,
    line: 11.5,
    bold: true,
    hasTall: true,
  },
];

const heading1: StyleShape = {
  id: styleId.heading1,
  name: 'Document Heading 1',
  size: 16,
  line: 20,
  before: 18,
  after: 8,
  bold: true,
  color: accent,
  outlineLevel: 0,
};
const heading2: StyleShape = {
  id: styleId.heading2,
  name: 'Document Heading 2',
  size: 12,
  line: 16,
  before: 12,
  after: 4,
  bold: true,
  outlineLevel: 1,
};

const heading3: StyleShape = {
  id: styleId.heading3,
  name: 'Document Heading 3',
  size: 10.5,
  line: 14.5,
  before: 10,
  after: 4,
  bold: true,
  outlineLevel: 2,
};

const withTall: ReadonlySet<string> = new Set(
  paragraphStyles.filter(({ hasTall }) => hasTall).map(({ id }) => id),
);

/** Whether texts in a tall script have a style of their own beside this one. */
export function hasTallStyle(id: string): boolean {
  return withTall.has(id);
}

/** Without an outline level converters take a heading for a plain paragraph. */
export function documentStyles(language: string, isDense: boolean): IStylesOptions {
  const scale = isDense ? DENSE : PLAIN;
  return {
    default: {
      document: {
        run: {
          font,
          size: half(10 * scale.type),
          color: ink,
          language: { value: language, bidirectional: 'ar-SA' },
        },
        paragraph: { alignment: AlignmentType.START },
      },
    },
    paragraphStyles: [
      ...[heading1, heading2, heading3, ...paragraphStyles].map((shape) => style(shape, scale)),
      ...paragraphStyles
        .filter(({ id }) => withTall.has(id))
        .map((shape) => tallVariant(shape, scale, isDense)),
    ],
  };
}

/** A list with a dash. docx gives its own bullets a style of their own, which would stand beside ours. */
export const bulletList = 'espor-list';
/** In twentieths of a point. */
export const listIndent = 280;

export const documentNumbering: INumberingOptions = {
  config: [
    {
      reference: bulletList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { start: listIndent, hanging: 220 } } },
        },
      ],
    },
  ],
};

/** To write on with a pen. */
export const penRule = { style: BorderStyle.DOTTED, size: 8, color: ink };
export const thinRule = { style: BorderStyle.SINGLE, size: 4, color: rule };
export const strongRule = { style: BorderStyle.SINGLE, size: 10, color: ink };
export const noRule = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** A table without lines. */
export const bare: ITableBordersOptions = {
  top: noRule,
  bottom: noRule,
  left: noRule,
  right: noRule,
  insideHorizontal: noRule,
  insideVertical: noRule,
};

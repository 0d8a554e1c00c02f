/** Boxes that are crossed with a pen, or crossed already, in Word. */
import { BorderStyle, TextRun } from 'docx';
import type { Paragraph } from 'docx';
import { tick } from '../../shared/domain/document/outline.ts';
import type { TickBox } from '../../shared/domain/document/outline.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { paragraph } from './docx-paragraph.ts';
import { grey, ink, styleId } from './docx-styles.ts';
import { paragraphOf, runsOf } from './docx-text.ts';

/** A framed space or letter, then its label; one line for each box. */
export function boxParagraphs(
  boxes: readonly TickBox[],
  language: string,
  keepNext: boolean,
): Paragraph[] {
  if (boxes.length === 0) return [paragraph({ style: styleId.body, keepNext })];
  return boxes.map(({ label, ticked }) =>
    paragraph({
      style: styleId.body,
      keepNext,
      spacing: { after: 0 },
      bidirectional: directionOf(language) === 'rtl',
      children: [
        boxRun(ticked),
        ...(label ?? []).flatMap((phrase, index) => [
          new TextRun({ text: '  ' }),
          ...runsOf(phrase, index === 0 ? {} : { color: grey }),
        ]),
      ],
    }),
  );
}

/** A sentence after its box; what the second language says of it stands below, in its own direction. */
export function tickedSentence({ label, ticked }: TickBox, language: string): Paragraph[] {
  const [first, ...others] = label ?? [];
  const hanging = { left: 340, hanging: 340 };
  return [
    paragraph({
      style: styleId.cell,
      bidirectional: directionOf(language) === 'rtl',
      indent: hanging,
      spacing: { after: 60 },
      children: [
        boxRun(ticked),
        ...(first === undefined ? [] : [new TextRun({ text: '  ' }), ...runsOf(first)]),
      ],
    }),
    ...others.map((phrase) =>
      paragraphOf(phrase, { style: styleId.cell, spacing: { after: 80 } }, { color: grey }),
    ),
  ];
}

function boxRun(ticked: boolean): TextRun {
  return new TextRun({
    text: ticked ? ` ${tick} ` : '\u00A0\u00A0\u00A0\u00A0',
    bold: true,
    border: { style: BorderStyle.SINGLE, size: 8, color: ink },
  });
}

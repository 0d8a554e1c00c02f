/** The head of the first page as HTML: the centre with its logo, then who pays for it. In the flow, so that nothing can lie on it. */
import type { Outline } from '../../shared/domain/document/outline.ts';
import { letterheadLayout } from '../../shared/domain/letterhead/letterhead-layout.ts';
import type { DrawnPicture } from '../../shared/domain/letterhead/letterhead-layout.ts';
import { directionOfText } from '../../shared/domain/text/isolate.ts';
import { escapeHtml } from './html-text.ts';

/** Millimetres between the margins of `document-style.ts`. */
const textWidth = { plain: 166, dense: 174, landscape: 253 } as const;

/** Gives nothing where the centre has set none. */
export function letterheadToHtml({
  letterhead,
  dense = false,
  landscape = false,
}: Outline): string {
  if (letterhead === undefined) return '';
  const width = landscape ? textWidth.landscape : dense ? textWidth.dense : textWidth.plain;
  const layout = letterheadLayout(letterhead, width, dense);
  const { centreLogo, lines, funderLogos, fundingLine, fundingBeside } = layout;
  const logo = centreLogo === null ? '' : pictureToHtml(centreLogo);
  const reached =
    lines.length === 0 ? '' : `<div>${lines.map((line) => lineToHtml(line)).join('')}</div>`;
  const funding =
    fundingLine === '' ? '' : lineToHtml(fundingLine, fundingBeside ? 'beside' : 'below');
  const rows = [
    rowToHtml('sender', `${logo}${reached}`),
    rowToHtml('funders', `${funderLogos.map(pictureToHtml).join('')}${funding}`),
  ];
  return `<header class="letterhead">${rows.join('')}</header>\n`;
}

function rowToHtml(name: string, content: string): string {
  return content === '' ? '' : `<div class="${name}">${content}</div>`;
}

function pictureToHtml({ name, png, across, down }: DrawnPicture): string {
  return `<img alt="${escapeHtml(name)}" src="data:image/png;base64,${png}" style="width:${across}mm;height:${down}mm">`;
}

/** A telephone number stays in its order in a document that runs the other way. */
function lineToHtml(line: string, place = ''): string {
  const classes = place === '' ? '' : ` class="${place}"`;
  return `<p${classes}><bdi dir="${directionOfText(line)}">${escapeHtml(line)}</bdi></p>`;
}

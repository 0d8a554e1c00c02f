/** The look of a printed document: A4, one accent, two greys, rules instead of fills. Survives a copy of a copy. */
import type { Outline } from '../../shared/domain/document/outline.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { documentFontFiles } from './document-fonts.ts';

/** Families in the order in which a letter is looked for. */
export const families =
  '"Noto Sans","Vazirmatn","Noto Sans Arabic","Noto Sans Ethiopic","Noto Sans Bengali",sans-serif';

const faces = documentFontFiles
  .map(({ family, weight, file, range }) => {
    const only = range === null ? '' : `;unicode-range:${range}`;
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url(fonts/${file}) format("woff2")${only}}`;
  })
  .join('\n');

/** Text inside a CSS string: nothing may end it. */
function cssText(text: string): string {
  return `"${text.replace(/[\\"<>\n\r\u2028\u2029]/gu, (character) => `\\${(character.codePointAt(0) ?? 32).toString(16)} `)}"`;
}

/** The first page begins higher where a letterhead stands on it. */
function firstMargin({ letterhead, dense }: Outline): string {
  if (dense === true) return letterhead === undefined ? '14mm' : '10mm';
  return letterhead === undefined ? '22mm' : '13mm';
}

function pageRules(outline: Outline): string {
  const { running, language, landscape, dense } = outline;
  const [before = '', between = '', after = ''] = running.pageOf.split(/\{page\}|\{pages\}/u);
  const rtl = directionOf(language) === 'rtl';
  const [start, end] = rtl ? ['right', 'left'] : ['left', 'right'];
  const font = `font:400 8.5pt/1.3 ${families};color:#4d4d4d;direction:${rtl ? 'rtl' : 'ltr'}`;
  const head = `${font};vertical-align:bottom;padding-bottom:1.6mm;margin-bottom:6mm;border-bottom:.75pt solid #767676`;
  const foot = `${font};vertical-align:top;padding-top:1.6mm;margin-top:5mm;border-top:.75pt solid #767676`;
  return `@page{size:A4${landscape === true ? ' landscape' : ''};margin:${dense === true ? '23mm 18mm 19mm' : '28mm 22mm 23mm'};
@top-${start}{content:${cssText(running.headStart)};${head};width:60%;text-align:${start}}
@top-${end}{content:${cssText(running.headEnd)};${head};width:40%;text-align:${end}}
@bottom-${start}{content:${cssText(running.footStart)};${foot};width:70%;text-align:${start}}
@bottom-${end}{content:${cssText(before)} counter(page) ${cssText(between)} counter(pages) ${cssText(after)};${foot};color:#1a1a1a;width:30%;text-align:${end}}}
@page :first{margin-top:${firstMargin(outline)};@top-left{content:none;border:0}@top-right{content:none;border:0}}`;
}

/** On the screen, which nobody sees, there is nothing: a browser would lay it all out twice more and paint it. */
const paperOnly = '@media screen{body{display:none}}';

const body = `
*{box-sizing:border-box}
html{font:400 10pt/14.5pt ${families};color:#1a1a1a;-webkit-print-color-adjust:exact;print-color-adjust:exact;font-variant-numeric:lining-nums tabular-nums;font-variant-ligatures:no-common-ligatures}
body{margin:0;overflow-wrap:break-word;text-wrap:pretty}
[lang=ar],[lang=fa],[lang=ur],[lang=ps],[lang=prs]{line-height:1.7}
[lang=ti],[lang=am],[lang=bn]{line-height:1.6}
h1,h2,h3,h4,blockquote,figure,ul,dl,dd,table{margin:0}
p{margin:0 0 6pt;orphans:3;widows:3}
.cover p,figure p{margin-bottom:0}
h1,h2,h3,h4{break-after:avoid;break-inside:avoid}
.second{display:block;color:#4d4d4d}
.letterhead{border-bottom:.75pt solid #767676;padding-bottom:3mm;margin-bottom:6mm;break-inside:avoid}
.sender,.funders{display:flex;flex-wrap:wrap;align-items:center;gap:2mm 6mm}
.sender+.funders{margin-top:3.5mm}
.letterhead img{display:block;flex:none}
.letterhead p{margin:0;font-size:8.5pt;line-height:12pt;color:#4d4d4d}
.letterhead .beside{flex:1}
.letterhead .below{flex-basis:100%}
.cover{margin-bottom:14pt}
.centre{font-size:9pt;color:#4d4d4d;margin-bottom:12mm}
.cover h1{font-size:30pt;line-height:36pt;font-weight:700;color:#0b4a6f;text-wrap:balance}
.cover h1 .second{font-size:24pt;line-height:30pt}
.cover h1 .second:is([lang=ar],[lang=fa],[lang=ur],[lang=ti],[lang=bn]){line-height:36pt}
.cover .subtitle{font-size:12pt;line-height:17pt;color:#4d4d4d;margin-top:3pt}
.cover .name{font-size:20pt;line-height:26pt;font-weight:700;margin:16pt 0 4pt}
.chapter{font-size:16pt;line-height:20pt;font-weight:700;color:#0b4a6f;border-top:2pt solid #0b4a6f;padding-top:5pt;margin:22pt 0 8pt;display:flex;flex-wrap:wrap;gap:2pt 5pt;align-items:baseline}
.chapter.new{break-before:page;margin-top:0}
.chapter>.first:has(+.second){padding-inline-end:12pt}
h2+table,h3+table,h4+table,h2+p,h3+p,h4+p{break-before:avoid}
.stays{break-after:avoid}
.together{break-inside:avoid}
.one-word{white-space:nowrap}
.chapter .number+*{max-width:calc(100% - 2.2em)}
.part{font-size:12pt;line-height:16pt;font-weight:700;margin:14pt 0 4pt;display:flex;flex-wrap:wrap;gap:2pt 9pt;align-items:baseline}
.item{font-size:10.5pt;line-height:14.5pt;font-weight:700;margin:12pt 0 4pt;display:flex;flex-wrap:wrap;gap:2pt 9pt;align-items:baseline}
:is(.chapter,.part,.item) .second{font-size:.9em}
:is(.chapter,.part,.item)>.second[lang=bn]{padding-inline-end:.2em}
:is(.chapter,.part,.item)>.first{margin-inline-end:auto}
[style^="--column"]>.first{flex:0 0 calc(var(--column) - 9pt);margin:0}
[style^="--column"]>.second{flex:1 1 0}
.mark{border:.75pt solid #1a1a1a;color:#1a1a1a;font-weight:700;font-size:8.5pt;line-height:11pt;padding:0 3pt;white-space:nowrap}
.mark .second{display:inline;margin-inline-start:4pt}
.lead{font-size:11pt;line-height:16.5pt}
.letters{position:absolute;inset:0 auto auto 0;block-size:1px;inline-size:1px;overflow:hidden;visibility:hidden;font-size:8.5pt}
.note{font-size:8.5pt;line-height:12pt;color:#4d4d4d}
figure{break-inside:avoid;border-inline-start:3pt solid #0b4a6f;padding-inline-start:9pt;margin:0 0 9pt}
blockquote{font-size:11pt;line-height:16.5pt;white-space:pre-line}
blockquote[lang=ar],blockquote[lang=fa],blockquote[lang=ur],blockquote[lang=prs]{font-size:12pt;line-height:21pt}
figure p{color:#1a1a1a;margin-top:4pt}
figcaption{font-size:8.5pt;line-height:12pt;color:#4d4d4d;margin-top:3pt}
table{border-collapse:collapse;width:100%;font-size:9pt;line-height:12.5pt;table-layout:fixed;margin:4pt 0 10pt}
th,td{text-align:start;vertical-align:top;padding:3.2pt 5pt;font-weight:400}
caption{text-align:start;font-weight:700;font-size:10pt;padding-bottom:3pt;break-after:avoid;break-inside:avoid}
thead{display:table-header-group}
tr,table.whole,li{break-inside:avoid}
thead+tbody tr:first-child{break-before:avoid}
p:has(.second){display:grid;break-inside:avoid}
.note{break-inside:avoid}
thead th{overflow-wrap:normal;font-weight:700;font-size:8.5pt;line-height:11.5pt;vertical-align:bottom;border-bottom:1.25pt solid #1a1a1a}
thead td{border-bottom:1.25pt solid #1a1a1a}
thead tr:has(+.more)>th{border-bottom:.5pt solid #767676}
thead .legend th{font-weight:400;background:#e9eef1;border-top:1pt solid #1a1a1a;border-bottom:.5pt solid #767676;font-size:8.5pt;line-height:12pt}
tbody td,tbody th{border-bottom:.5pt solid #767676}
tbody td[style^=height]{border-bottom:1pt dotted #1a1a1a}
tbody tr:last-child>*{border-bottom:1pt solid #1a1a1a}
thead th.center{padding-inline:2pt}
.center{text-align:center}
.end{text-align:end}
.facts{margin:0 0 8pt}
.facts .label{width:50mm}
.facts tbody th{color:#4d4d4d}
.facts tbody:has(th .second) th{color:#1a1a1a}
.facts.card{margin-top:18pt}
.chapter+.facts.card{margin-top:12pt}
.facts thead th{padding:0 0 4pt;border-bottom:1pt solid #1a1a1a}
.facts thead :is(.part,.item){margin:0}
.facts thead .chapter{margin:0}
.over{position:relative;margin-top:22pt}
.over:has(.part){margin-top:18pt}
.over:has(.item){margin-top:14pt}
.chapter+.over{margin-top:12pt}
.over>:is(.chapter,.part,.item){position:absolute;inset-block-start:0;inset-inline:0;margin:0;background:#fff}
.over>.facts{margin-top:0;break-before:auto}
.facts.card:has(.item){margin-top:14pt}
.facts tr>*{vertical-align:baseline}
.pair{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 4mm}
:is(.pair,.chapter,.part,.item)>[dir=rtl]{margin-inline:0 auto}
.facts tbody tr:first-child>*{border-top:1pt solid #1a1a1a}
td>span,th>span{display:block}
.strong{font-weight:700}
.quiet{color:#4d4d4d;font-size:8.5pt;text-wrap:wrap}
td.center .strong{font-size:10.5pt}
tr.open>:first-child{border-inline-start:3pt dashed #1a1a1a}
ul{padding-inline-start:12pt;margin:0 0 6pt}
li{margin:0 0 2pt;text-align:start}
li .pair{break-inside:avoid}
.box{border:1pt solid #1a1a1a;padding:7pt 10pt;break-inside:avoid;margin-block:10pt;margin-inline:0 1px}
.box.partial{border-width:2pt;font-weight:700}
.box p:last-child{margin-bottom:0}
.statements{font-size:10pt;line-height:14.5pt;margin:0 0 4pt}
.statements td{border:0!important;padding-block:2.6pt;padding-inline:0 14pt}
.statements td:last-child{padding-inline-end:0}
.statements tr{break-inside:avoid}
.sign-cell{width:12mm}
.sign{display:block}
.boxes{width:26mm}
.boxes.bare{width:10mm}
.tick-line{display:inline-flex!important;gap:2mm;align-items:center;margin-inline-end:6mm}
.tick-words{display:flex;gap:2mm}
.tick-words .second{margin-inline-start:0}
.facts .tick-line{align-items:flex-start;margin:0 0 3pt}
.facts .tick-words{display:block}
.boxes .tick-line{display:flex!important;margin-bottom:.6mm}
.tick{display:inline-block;inline-size:4.5mm;block-size:4.5mm;border:1pt solid #1a1a1a;font:700 9pt/4.5mm "Noto Sans",sans-serif;text-align:center;flex:none}
.signatures{break-inside:avoid;display:flex;gap:6mm;margin-top:0;padding:20mm 0 0;list-style:none}
.signatures li{flex:1;border-top:.75pt solid #1a1a1a;padding-top:2pt;font-size:8.5pt;line-height:12pt}
.signatures li>span{display:block}
.pen-name{margin-top:9mm;border-top:.75pt dotted #4d4d4d;padding-top:1pt}
`;

/** What has to fit on few pages: nine tenths of the type, and less between things. */
const dense = `
html{font-size:9pt;line-height:12.5pt}
.lead,blockquote{font-size:10pt;line-height:14pt}
blockquote[lang=ar],blockquote[lang=fa],blockquote[lang=ur],blockquote[lang=prs]{font-size:10.5pt;line-height:17pt}
[lang=ar],[lang=fa],[lang=ur],[lang=ps],[lang=prs]{line-height:1.45}
table{font-size:8.5pt;line-height:11pt;margin:2pt 0 6pt}
th,td{padding:1.8pt 4pt}
.part{font-size:11pt;line-height:14pt;margin:8pt 0 2pt}
.facts .label{width:38mm}
.facts.card,.over:has(.part,.item){margin-top:12pt}
.facts thead th{padding:0 0 2pt}
.facts,figure,p{margin-bottom:4pt}
.letterhead{padding-bottom:2mm;margin-bottom:3mm}
.letterhead p,.note,.quiet,thead th,thead .legend th,figcaption{font-size:8pt;line-height:10.5pt}
.box{padding:4pt 8pt;margin-block:6pt}
.statements td{padding-block:1.6pt}
.signatures{padding-top:15mm}
`;

/** The style sheet of a document, with its fonts, page head and page foot. */
export function documentStyle(outline: Outline): string {
  return `${faces}\n${paperOnly}\n${pageRules(outline)}\n${body}${outline.dense === true ? dense : ''}`;
}

/**
 * `npm run gallery`: every kind of document in every pair of languages, made with fictional people, checked by the
 * programs that are on this machine, and drawn page by page. `--out FOLDER`, `--only words of a name`, `--every-pair`
 * instead of each language beside one or two others. Exit code 1 when a checker has found something.
 */
import '../main/node-version-guard.ts';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createChromiumPdfPrinter } from '../main/headless/chromium-pdf-printer.ts';
import { launchHeadlessChromium } from '../main/headless/find-chromium.ts';
import type { Outline } from '../shared/domain/document/outline.ts';
import { createTestClock, startApp } from '../tests/harness/start-app.ts';
import { checkPdf } from './documents/check-pdf.ts';
import { checkWord, convertWords } from './documents/check-word.ts';
import type { NamedWord } from './documents/check-word.ts';
import { drawPages, writeContactSheet } from './documents/contact-sheet.ts';
import type { Looked } from './documents/contact-sheet.ts';
import { planSpecimens } from './documents/make-specimens.ts';
import { isThere } from './documents/programs.ts';
import { fileNameOf } from './documents/specimen.ts';
import type { Made } from './documents/specimen.ts';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'test-results/documents' },
    only: { type: 'string', default: '' },
    'every-pair': { type: 'boolean', default: false },
  },
});
const out = resolve(values.out);
const folder = await mkdtemp(join(tmpdir(), 'espor-documents-'));
await rm(out, { recursive: true, force: true });

/** The next document of the same person may have the same name. */
async function keep(made: Made, name: string): Promise<Made> {
  const into = join(out, name);
  await mkdir(into, { recursive: true });
  const copy = async (file: string): Promise<string> => {
    const kept = join(into, basename(file));
    await copyFile(file, kept);
    return kept;
  };
  const { word, pdf } = made;
  return { ...made, word: await copy(word), pdf: pdf === null ? null : await copy(pdf) };
}

const pdfPrinter = createChromiumPdfPrinter(() => launchHeadlessChromium(true));
let lastOutline: Outline | null = null;
const clock = createTestClock(new Date().toISOString());
const started = await startApp({
  folder,
  clock,
  pdfPrinter,
  app: { onOutline: (outline) => (lastOutline = outline) },
});
const gallery = { ...started, lastOutline: () => lastOutline, clock };
try {
  const looked: (Looked & { readonly fileName: string; readonly isOfWord: boolean })[] = [];
  const words: NamedWord[] = [];
  for (const specimen of await planSpecimens(gallery, values['every-pair'])) {
    const { name, language } = specimen;
    if (!name.includes(values.only)) continue;
    const made = await keep(await specimen.make(), fileNameOf(specimen));
    const faults = [...(await checkWord(made)), ...(await checkPdf(made, language))];
    const fileName = fileNameOf(specimen);
    // A centre's own template shows in Word alone, and some documents have no PDF: their pages are drawn from Word.
    const isOfWord = made.pdf === null || made.isReordered === true;
    const pictures = isOfWord ? [] : await drawPages(made.pdf, fileName, out);
    looked.push({ name, faults, pictures, fileName, isOfWord });
    words.push({ name: fileName, word: made.word });
    const verdict = faults.length === 0 ? 'sound' : faults.join('; ');
    process.stdout.write(`${name}, ${pictures.length} pages: ${verdict}\n`);
  }
  const converted = await convertWords(words, folder);
  const shut = isThere('soffice')
    ? words.map(({ name }) => name).filter((name) => !converted.has(name))
    : [];
  for (const name of shut) process.stdout.write(`${name}: LibreOffice does not convert it\n`);
  const wrong = looked.filter(({ faults }) => faults.length > 0).length;
  const absent = ['soffice', 'qpdf', 'pdffonts', 'pdftotext', 'pdftoppm'].filter(
    (program) => !isThere(program),
  );
  process.stdout.write(
    `\n${looked.length} documents, ${wrong + shut.length} with something found\n`,
  );
  if (absent.length > 0)
    process.stdout.write(`Not asked, because not here: ${absent.join(', ')}\n`);
  const drawn: Looked[] = [];
  for (const { isOfWord, fileName, ...one } of looked) {
    const pdf = converted.get(fileName) ?? null;
    drawn.push(isOfWord ? { ...one, pictures: await drawPages(pdf, fileName, out) } : one);
  }
  process.stdout.write(`${writeContactSheet(out, drawn)}\n`);
  process.exitCode = wrong + shut.length === 0 && looked.length > 0 ? 0 : 1;
} finally {
  await started.stop();
  await pdfPrinter.dispose();
  await rm(folder, { recursive: true, force: true });
}

/**
 * Fifty groups of ten, one after another, both formats, in the service process; and ten of their Word files through
 * LibreOffice in the same minute. Prints one line of JSON (`Batch`).
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PortfolioFormat } from '../../shared/contract/portfolio.ts';
import { ask, isThere } from '../documents/programs.ts';
import { figureOf } from './measure.ts';
import { producePortfolios } from './produce-portfolios.ts';
import { withService } from './service-run.ts';
import type { ServiceRun } from './service-run.ts';

export interface Batch {
  /** For all portfolios, in Word and PDF. */
  readonly seconds: number;
  /** What each document leaves in the memory of the service process, after the first hundred. */
  readonly kilobytesEach: number;
  /**
   * Time for ten portfolios as a share of what LibreOffice takes for ten PDFs, in per cent: both formats beside ten
   * starts of it and beside one, and the ten PDFs alone, which is what it makes, beside one.
   */
  readonly ofOffice: Readonly<
    Record<'bothOfTenStarts' | 'bothOfOneStart' | 'pdfOfOneStart', number>
  > | null;
}

const { values } = parseArgs({ options: { groups: { type: 'string', default: '50' } } });
const groups = Number(values.groups);
const formats: readonly PortfolioFormat[] = ['docx', 'pdf'];

/** Slope of the straight line that fits best, in units of `ys` for each step. */
function slopeOf(ys: readonly number[]): number {
  const middle = (ys.length - 1) / 2;
  const mean = ys.reduce((sum, y) => sum + y, 0) / ys.length;
  const above = ys.reduce((sum, y, x) => sum + (x - middle) * (y - mean), 0);
  const below = ys.reduce((sum, _, x) => sum + (x - middle) ** 2, 0);
  return above / below;
}

/** One run beside another may be a fifth longer on a machine of two cores: the middle one is told. */
async function medianOf(times: number, work: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await work());
  return figureOf(taken).median;
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** Milliseconds for the Word files to PDF, with one start of LibreOffice and with one for each; null without it. */
async function officeTimes(
  outputFolder: string,
): Promise<{ together: number; each: number } | null> {
  const folder = join(outputFolder, 'portfolios');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => join(folder, name));
  const profile = `-env:UserInstallation=file://${join(outputFolder, 'office')}`;
  const into = join(outputFolder, 'converted');
  mkdirSync(into);
  const convert = (some: readonly string[]) =>
    ask('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', into, ...some]);
  if (!isThere('soffice')) return null;
  // Its first start makes a profile: that is not what is compared.
  convert(files.slice(0, 1));
  const together = await medianOf(5, () => timed(async () => convert(files)));
  const each = await timed(async () => {
    for (const file of files) convert([file]);
  });
  return readdirSync(into).length === files.length ? { together, each } : null;
}

async function measure(run: ServiceRun): Promise<Batch> {
  const { client, events, personIds, residentMegabytes, outputFolder } = run;
  const group = (made = formats) => producePortfolios({ client, events }, personIds, [...made]);
  const held: number[] = [];
  let total = 0;
  for (let round = 0; round < groups; round += 1) {
    total += await timed(() => group());
    held.push(residentMegabytes());
  }
  const bothMs = await medianOf(5, () => timed(() => group()));
  const pdfMs = await medianOf(5, () => timed(() => group(['pdf'])));
  const office = await officeTimes(outputFolder);
  const documents = personIds.length * formats.length;
  return {
    seconds: total / 1000,
    kilobytesEach: (slopeOf(held.slice(5)) * 1024) / documents,
    ofOffice: office && {
      bothOfTenStarts: (100 * bothMs) / office.each,
      bothOfOneStart: (100 * bothMs) / office.together,
      pdfOfOneStart: (100 * pdfMs) / office.together,
    },
  };
}

process.stdout.write(`${JSON.stringify(await withService(measure))}\n`);

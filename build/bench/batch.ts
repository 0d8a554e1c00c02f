/**
 * Fifty groups of ten, one after another, both formats, in the service process; and ten of their Word files through
 * LibreOffice in the same minute. Prints one line of JSON (`Batch`).
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
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

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** Gives what converts Word files to PDF with one start of LibreOffice; null where it is not installed. */
function officeOf(outputFolder: string): ((some: readonly string[]) => Promise<void>) | null {
  if (!isThere('soffice')) return null;
  const profile = `-env:UserInstallation=file://${join(outputFolder, 'office')}`;
  const into = join(outputFolder, 'converted');
  return async (some) => {
    mkdirSync(into, { recursive: true });
    ask('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', into, ...some]);
    const made = readdirSync(into).length;
    rmSync(into, { recursive: true });
    if (made !== some.length) throw new Error('LibreOffice has not converted every file');
  };
}

const rounds = 5;

/**
 * In turns, and each share from what ran side by side: a machine that other work slows down for a minute slows both.
 * The middle one is told.
 */
async function sharesOfOffice(
  makeTen: (made?: readonly PortfolioFormat[]) => Promise<unknown>,
  outputFolder: string,
): Promise<Batch['ofOffice']> {
  const convert = officeOf(outputFolder);
  if (convert === null) return null;
  const folder = join(outputFolder, 'portfolios');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.docx'))
    .map((name) => join(folder, name));
  // Its first start makes a profile: that is not what is compared.
  await convert(files.slice(0, 1));
  const shares: Record<keyof NonNullable<Batch['ofOffice']>, number[]> = {
    bothOfTenStarts: [],
    bothOfOneStart: [],
    pdfOfOneStart: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    const pdf = await timed(() => makeTen(['pdf']));
    const together = await timed(() => convert(files));
    const both = await timed(() => makeTen());
    shares.pdfOfOneStart.push((100 * pdf) / together);
    shares.bothOfOneStart.push((100 * both) / together);
    if (round > 0) continue;
    const each = await timed(async () => {
      for (const file of files) await convert([file]);
    });
    shares.bothOfTenStarts.push((100 * both) / each);
  }
  const middle = (taken: readonly number[]): number => figureOf(taken).median;
  return {
    bothOfTenStarts: middle(shares.bothOfTenStarts),
    bothOfOneStart: middle(shares.bothOfOneStart),
    pdfOfOneStart: middle(shares.pdfOfOneStart),
  };
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
  const documents = personIds.length * formats.length;
  return {
    seconds: total / 1000,
    kilobytesEach: (slopeOf(held.slice(5)) * 1024) / documents,
    ofOffice: await sharesOfOffice(group, outputFolder),
  };
}

process.stdout.write(`${JSON.stringify(await withService(measure))}\n`);

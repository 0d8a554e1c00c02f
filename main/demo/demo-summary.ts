/** What the demo made: as `summary.json` for programs, as a short table for people. */
import { join } from 'node:path';
import { writeFileAtomically } from '../files/atomic-file.ts';

export interface DemoSummary {
  readonly counts: Readonly<Record<string, number>>;
  readonly milliseconds: Readonly<Record<string, number>>;
  readonly refusedRows: readonly { readonly line: number; readonly reasons: readonly string[] }[];
  readonly files: readonly {
    readonly file: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

export async function writeSummary(out: string, summary: DemoSummary): Promise<void> {
  await writeFileAtomically(
    join(out, 'summary.json'),
    Buffer.from(`${JSON.stringify(summary, null, 2)}\n`),
  );
}

export function printSummary(
  stream: NodeJS.WritableStream,
  out: string,
  summary: DemoSummary,
): void {
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} kB`.padStart(8);
  const lines = summary.files.map(({ file, bytes }) => `  ${kilobytes(bytes)}  ${file}`);
  const refused = summary.refusedRows.map(
    ({ line, reasons }) => `  line ${line} was left out: ${reasons.join(', ')}`,
  );
  const total = Object.values(summary.milliseconds).reduce((sum, ms) => sum + ms, 0);
  const facts = Object.entries(summary.counts).map(
    ([name, count]) => `  ${String(count).padStart(8)}  ${name}`,
  );
  stream.write(`\n${facts.join('\n')}\n\n${[...refused, ...lines].join('\n')}\n\n`);
  stream.write(
    `Written to ${out} in ${(total / 1000).toFixed(1)} s. Everybody in it is fictional.\n`,
  );
}

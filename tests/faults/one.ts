/** One fault test in a process of its own: prints its figure as one line of JSON, what is wrong to the error output. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultTests } from './fault-tests.ts';
import { verdictOf } from './kit/figure.ts';
import type { Figure, Outcome } from './kit/figure.ts';
import { profiles } from './kit/profile.ts';
import type { Profile } from './kit/profile.ts';
import { randomFrom } from './kit/random.ts';

const MOST_SHOWN = 10;

const [name = '', profileName = '', seedText = '1'] = process.argv.slice(2);
const profile: Profile = profiles[profileName as Profile['name']];
const seed = Number(seedText);
const test = faultTests.find((one) => one.name === name);
if (test === undefined) throw new Error(`There is no fault test ${name}.`);

const folder = await mkdtemp(join(tmpdir(), 'espor-fault-'));
const started = performance.now();
let outcome: Outcome;
try {
  outcome = await test.run({ profile, folder, random: randomFrom(seed) });
} catch (error) {
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  outcome = { figures: {}, faults: [`the test itself failed: ${words}`] };
} finally {
  await rm(folder, { recursive: true, force: true });
}
const figure: Figure = {
  test: name,
  profile: profile.name,
  verdict: verdictOf(outcome),
  seconds: Math.round((performance.now() - started) / 100) / 10,
  seed,
  figures: outcome.figures,
  faults: outcome.faults.length,
  ...(outcome.notRun === undefined ? {} : { reason: outcome.notRun }),
};
for (const fault of outcome.faults.slice(0, MOST_SHOWN)) {
  process.stderr.write(`${name}: ${fault}\n`);
}
process.stdout.write(`${JSON.stringify(figure)}\n`);
process.exit(0);

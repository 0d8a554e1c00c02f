/** The program is killed at any moment while it writes: what it has acknowledged is there, and it goes on from it. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FaultTest, Outcome, Trial } from './kit/figure.ts';
import { centreFolder, wordOf } from './kit/inspect-vault.ts';
import { below } from './kit/random.ts';
import { makeTemplate } from './kit/template.ts';
import { acknowledged, lostRows, readVersions } from './kit/versions.ts';
import type { Versions } from './kit/versions.ts';
import { startWorker } from './kit/worker-process.ts';

/** Every so many kills one comes while the program opens the vault that the last kill has left. */
const OPENING_EVERY = 5;
/** A kill while it writes comes after so many of its changes at most, however slow the computer is, and so long after. */
const MOST_CHANGES = 40;
const LONGEST_MS = 40;
const LONGEST_OPENING_MS = 900;

/** Gives a copy's versions: the vault itself stays as the kill has left it, for the next start to mend. */
async function versionsIn(folder: string, trial: Trial, code: string): Promise<Versions> {
  const copy = join(trial.folder, 'copy');
  await cp(centreFolder(folder), copy, { recursive: true });
  try {
    return await readVersions(copy, code);
  } finally {
    await rm(copy, { recursive: true });
  }
}

async function run(trial: Trial): Promise<Outcome> {
  const folder = join(trial.folder, 'vault');
  const { code } = await makeTemplate(folder);
  const promised: Versions = new Map();
  const faults: string[] = [];
  let acknowledgements = 0;
  for (let kill = 1; kill <= trial.profile.kills; kill += 1) {
    const seed = String(below(trial.random, 1_000_000));
    const worker = startWorker({ program: 'write-for-ever', folder, words: [seed] });
    if (kill % OPENING_EVERY === 0) {
      await wait(below(trial.random, LONGEST_OPENING_MS));
    } else {
      if ((await worker.until('ready')) === null) {
        faults.push(`after kill ${kill - 1} the program does not open the vault`);
        break;
      }
      for (let change = below(trial.random, MOST_CHANGES); change >= 0; change -= 1) {
        if ((await worker.until('ack ')) === null) {
          faults.push(`kill ${kill}: it has stopped writing by itself: ${worker.how()}`);
          break;
        }
      }
      await wait(below(trial.random, LONGEST_MS));
    }
    await worker.kill();
    for (const line of worker.said) {
      const change = acknowledged(line);
      if (change === null) continue;
      acknowledgements += 1;
      promised.set(...change);
    }
    try {
      const found = await versionsIn(folder, trial, code);
      faults.push(...lostRows(promised, found).map((lost) => `kill ${kill}: ${lost}`));
      // What was stored and not acknowledged in time counts from now on.
      for (const [row, version] of found) promised.set(row, version);
    } catch (error) {
      faults.push(`kill ${kill}: ${wordOf(error)}`);
      break;
    }
  }
  if (acknowledgements === 0) faults.push('nothing was written');
  const { kills } = trial.profile;
  return { figures: { kills, acknowledged: acknowledgements, lost: faults.length }, faults };
}

export const killAtRandom: FaultTest = {
  name: 'kill at random',
  promise: 'no acknowledged row is lost',
  isQuick: true,
  run,
};

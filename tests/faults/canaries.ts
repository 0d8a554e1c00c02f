/**
 * Words that were typed are looked for wherever the program could have left them, while it runs and after it was killed.
 * Only the documents that the operator has asked for may hold them. With temporary files allowed, they are found.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaultTest, Outcome, Trial } from './kit/figure.ts';
import { formsOf, lookIntoProcess, lookThrough } from './kit/look-for-words.ts';
import { startWorker } from './kit/worker-process.ts';

/** Where other programs, too, put what they do not want to keep. */
const systemFolders = ['/tmp', '/var/tmp', '/usr/tmp', '/var/spool/cups'];
/** Below the folder of the trial: what the program may write to, and a home and a temp folder of its own. */
const ownFolders = ['data', 'temp', 'home', join('output', 'bundles'), join('output', 'backups')];
/** Below the output folder: documents in clear, asked for by the operator. */
const delivered = ['portfolios', 'registers', 'received'];

const leastWords = 50;

async function watch(trial: Trial, sabotage: string): Promise<Outcome & { hits: number }> {
  const { folder, profile } = trial;
  for (const name of ['temp', 'home']) await mkdir(join(folder, name));
  const since = Date.now();
  const worker = startWorker({
    program: 'tell-story',
    folder,
    words: profile.browser && sabotage === '' ? ['browser'] : [],
    environment: {
      ESPOR_FAULTS_SABOTAGE: sabotage,
      TMPDIR: join(folder, 'temp'),
      HOME: join(folder, 'home'),
      XDG_CACHE_HOME: '',
      XDG_CONFIG_HOME: '',
      XDG_DATA_HOME: '',
    },
  });
  const marks: Buffer[] = [];
  const hits = new Set<string>();
  let [words, files, stops] = [0, 0, 0];
  const look = (): void => {
    const inProcess = lookIntoProcess(worker.pid, marks);
    const own = ownFolders.map((name) => join(folder, name)).filter((name) => existsSync(name));
    const inFolders = lookThrough(own, marks);
    files += inProcess.files + inFolders.files;
    for (const hit of [...inProcess.hits, ...inFolders.hits]) hits.add(hit.replace(folder, '…'));
  };
  let ended = false;
  for (let line = await worker.next(); line !== null; line = await worker.next()) {
    const [, kind = '', text = ''] = /^(mark|word|stop) (\S+)/u.exec(line) ?? [];
    if (kind === 'mark') marks.push(...formsOf(text));
    if (kind === 'word') {
      words += 1;
      // The code of the sheet is the one word without the mark.
      if (line.endsWith(' sheet')) marks.push(...formsOf(text));
    }
    if (kind !== 'stop') continue;
    stops += 1;
    look();
    if (text === 'last') {
      ended = true;
      break;
    }
    worker.say('on');
  }
  await worker.kill();
  look();
  const elsewhere = lookThrough(systemFolders, marks, since);
  for (const hit of elsewhere.hits) {
    const isDelivered = delivered.some((name) => hit.startsWith(join(folder, 'output', name)));
    if (!isDelivered) hits.add(hit.replace(folder, '…'));
  }
  files += elsewhere.files;
  const faults = Array.from(hits, (hit) => `what was typed lies in ${hit}`);
  if (!ended) faults.push('the story has broken off');
  if (words < leastWords) faults.push(`only ${words} words were typed`);
  return { figures: { words, stops, files, hits: hits.size }, faults, hits: hits.size };
}

export const canaries: readonly FaultTest[] = [
  {
    name: 'canaries',
    promise: 'nothing that was typed lies in clear',
    isQuick: true,
    async run(trial): Promise<Outcome> {
      if (process.platform !== 'linux') return { figures: {}, faults: [], notRun: 'needs /proc' };
      const { figures, faults } = await watch(trial, '');
      return { figures, faults };
    },
  },
  {
    name: 'control: canaries, temp_store=FILE',
    promise: 'words are found',
    isQuick: true,
    async run(trial): Promise<Outcome> {
      if (process.platform !== 'linux') return { figures: {}, faults: [], notRun: 'needs /proc' };
      const { figures, hits } = await watch(trial, 'temporary-files');
      return { figures, faults: hits === 0 ? ['temporary files in clear were not noticed'] : [] };
    },
  },
];

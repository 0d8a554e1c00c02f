/**
 * The power is cut: every write and sync of the program is recorded, and disks are made of them as they may look after
 * any moment. What was acknowledged before it is there. With `synchronous=NORMAL` it is not, and that must show.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { ENVELOPE_FILE, ENVELOPE_TWIN } from '../../main/vault/envelope-bytes.ts';
import { openVaultFolder } from '../../main/vault/envelope-file.ts';
import { Disk, variants } from './kit/disk.ts';
import { diskCalls, diskLogOptions, readDiskLog } from './kit/disk-log.ts';
import type { DiskEvent } from './kit/disk-log.ts';
import type { FaultTest, Outcome, Trial } from './kit/figure.ts';
import { centreFolder, wordOf } from './kit/inspect-vault.ts';
import { below } from './kit/random.ts';
import { trace, whyNoTrace } from './kit/strace.ts';
import { firstPhrase, makeTemplate, nextPhrase } from './kit/template.ts';
import { acknowledged, lostRows, readVersions } from './kit/versions.ts';
import type { Versions } from './kit/versions.ts';
import { startWorker } from './kit/worker-process.ts';

interface Recording {
  readonly code: string;
  readonly vault: string;
  /** The files when the program began. */
  readonly start: ReadonlyMap<string, Buffer>;
  readonly events: readonly DiskEvent[];
}

async function record(trial: Trial, sabotage: string): Promise<Recording> {
  const folder = join(trial.folder, 'vault');
  const { code } = await makeTemplate(folder);
  const vault = centreFolder(folder);
  const worker = startWorker({
    program: 'write-a-while',
    folder,
    words: [String(below(trial.random, 1_000_000))],
    environment: { ESPOR_FAULTS_SABOTAGE: sabotage },
  });
  if ((await worker.until('ready')) === null) throw new Error('The program did not begin.');
  const names = readdirSync(vault);
  const start = new Map(names.map((name) => [join(vault, name), readFileSync(join(vault, name))]));
  const log = join(trial.folder, 'calls.log');
  const tracing = await trace(worker.pid, {
    calls: diskCalls,
    follow: true,
    more: diskLogOptions,
    log,
  });
  worker.say('begin');
  if ((await worker.until('done')) === null) throw new Error('The program has broken off.');
  await tracing.stop();
  await worker.kill();
  const all = readDiskLog(readFileSync(log, 'latin1'));
  await rm(folder, { recursive: true });
  const events = all.filter((one) => one.kind === 'said' || dirname(one.file) === vault);
  return { code, vault, start, events };
}

/** Says which phrase opens an envelope; the same bytes are asked only once, since it takes its time. */
function createPhraseFinder() {
  const known = new Map<string, Promise<string | null>>();
  async function find(folder: string): Promise<string | null> {
    for (const passphrase of [nextPhrase, firstPhrase]) {
      const opened = await openVaultFolder(folder, { passphrase }).then(
        () => true,
        () => false,
      );
      if (opened) return passphrase;
    }
    return null;
  }
  return (folder: string, files: ReadonlyMap<string, Buffer>): Promise<string | null> => {
    const hash = createHash('sha256');
    for (const [name, bytes] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
      if ([ENVELOPE_FILE, ENVELOPE_TWIN].includes(basename(name))) hash.update(bytes);
    }
    const form = hash.digest('hex');
    const answer = known.get(form) ?? find(folder);
    known.set(form, answer);
    return answer;
  };
}

/** Gives what is wrong with one image. */
async function inspectImage(
  image: string,
  files: ReadonlyMap<string, Buffer>,
  promised: { readonly rows: Versions; readonly phrase: string | null; readonly code: string },
  phraseOf: ReturnType<typeof createPhraseFinder>,
): Promise<string[]> {
  await mkdir(image);
  for (const [name, bytes] of files) await writeFile(join(image, basename(name)), bytes);
  try {
    const phrase = await phraseOf(image, files);
    if (phrase === null) return ['no phrase opens the vault'];
    const faults = lostRows(promised.rows, await readVersions(image, promised.code));
    return promised.phrase !== null && phrase !== promised.phrase
      ? [...faults, 'the phrase is not the one that was acknowledged']
      : faults;
  } catch (error) {
    return [wordOf(error)];
  } finally {
    await rm(image, { recursive: true });
  }
}

async function cutPower(trial: Trial, images: number, sabotage: string) {
  const { code, start, events } = await record(trial, sabotage);
  const disk = new Disk(start);
  const phraseOf = createPhraseFinder();
  const rows: Versions = new Map();
  let phrase: string | null = firstPhrase;
  const cuts = Array.from({ length: images }, () => below(trial.random, events.length)).toSorted(
    (one, other) => one - other,
  );
  const faults: string[] = [];
  let bad = 0;
  for (const [index, event] of events.entries()) {
    disk.apply(event);
    if (event.kind === 'said') {
      const change = acknowledged(event.line);
      if (change !== null) rows.set(...change);
      if (event.line === 'changing') phrase = null;
      if (event.line === 'changed') phrase = nextPhrase;
    }
    for (; cuts[0] === index; cuts.shift()) {
      const variant = variants[below(trial.random, variants.length)] ?? 'nothing';
      const files = disk.cut(variant, trial.random);
      const promised = { rows, phrase, code };
      const image = join(trial.folder, 'image');
      const found = await inspectImage(image, files, promised, phraseOf);
      if (found.length > 0) bad += 1;
      faults.push(...found.map((fault) => `cut at ${index}, ${variant} of the rest: ${fault}`));
    }
  }
  const acknowledgements = events.filter(
    (event) => event.kind === 'said' && acknowledged(event.line) !== null,
  ).length;
  const syncs = events.filter(({ kind }) => kind === 'sync').length;
  return { bad, faults, figures: { images, events: events.length, syncs, acknowledgements, bad } };
}

export const powerCut: readonly FaultTest[] = [
  {
    name: 'power cut',
    promise: 'no acknowledged row is lost, one phrase opens',
    isQuick: true,
    async run(trial): Promise<Outcome> {
      const notRun = whyNoTrace();
      if (notRun !== null) return { figures: {}, faults: [], notRun };
      const { faults, figures } = await cutPower(trial, trial.profile.images, '');
      return { figures, faults };
    },
  },
  {
    name: 'control: power cut, synchronous=NORMAL',
    promise: 'rows are lost, and it shows',
    isQuick: true,
    async run(trial): Promise<Outcome> {
      const notRun = whyNoTrace();
      if (notRun !== null) return { figures: {}, faults: [], notRun };
      const { controlImages } = trial.profile;
      const { bad, figures } = await cutPower(trial, controlImages, 'synchronous-normal');
      const faults = bad === 0 ? ['a setting that loses rows was not noticed'] : [];
      return { figures, faults };
    },
  },
];

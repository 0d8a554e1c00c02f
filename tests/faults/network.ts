/** A day through the whole program, every call for a connection written down: none leads out of this computer. */
import { mkdir } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultTest, Outcome, Trial } from './kit/figure.ts';
import { whyNoTrace } from './kit/strace.ts';
import { startWorker } from './kit/worker-process.ts';

/** Whoever reaches somebody by the network, or asks for a name, makes one of these. */
const networkCalls = ['connect', 'sendto', 'sendmsg', 'sendmmsg', 'bind', 'listen'];

/** Lines of the log that lead to an address of the internet, the own computer's too. */
function outward(log: string): string[] {
  return log.split('\n').filter((line) => /\bAF_INET6?\b/u.test(line));
}

/** The control of the reading: what a connection would look like. */
const aConnection =
  '42 connect(21, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = 0';

async function run(trial: Trial): Promise<Outcome> {
  const notRun = whyNoTrace();
  if (notRun !== null) return { figures: {}, faults: [], notRun };
  const { folder, profile } = trial;
  const log = join(folder, 'calls.log');
  for (const name of ['temp', 'home']) await mkdir(join(folder, name));
  const worker = startWorker({
    program: 'tell-story',
    folder,
    words: profile.browser ? ['browser'] : [],
    environment: { TMPDIR: join(folder, 'temp'), HOME: join(folder, 'home') },
    under: ['strace', '-f', '--seccomp-bpf', '-o', log, '-e', `trace=${networkCalls.join(',')}`],
  });
  let ended = false;
  for (let line = await worker.until('stop'); line !== null; line = await worker.until('stop')) {
    if (line === 'stop last') {
      ended = true;
      break;
    }
    worker.say('on');
  }
  worker.say('end');
  await worker.ended;
  const text = readFileSync(log, 'utf8');
  const found = outward(text);
  const lines = text.split('\n').filter((line) => /^\d+ +\w+\(/u.test(line));
  const faults = found.map((line) => line.replace(/^\d+ +/u, ''));
  if (!ended) faults.push('the story has broken off');
  if (outward(aConnection).length !== 1) faults.push('a connection would not be noticed');
  const figures = {
    'calls between local processes': lines.length - found.length,
    'with the browser': profile.browser ? 1 : 0,
    connections: found.length,
  };
  return { figures, faults };
}

export const network: FaultTest = {
  name: 'network',
  promise: 'no connection, no look-up',
  isQuick: true,
  run,
};

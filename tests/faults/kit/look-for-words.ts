/** Looks for what was typed, in whatever a program leaves behind and whatever it has open. */
import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** A larger file is none of ours: no program of this suite writes as much. */
const MOST_BYTES = 600_000_000;

/** Gives every form in which a mark may lie on a disk: as it is, in UTF-16, and in base64 at each of three places. */
export function formsOf(mark: string): Buffer[] {
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.from(' '.repeat(shift) + mark).toString('base64');
    // The first and last characters depend on what stands around it.
    return encoded.slice(shift === 0 ? 0 : shift + 1, -4);
  });
  return [
    Buffer.from(mark),
    Buffer.from(mark, 'utf16le'),
    ...base64.map((one) => Buffer.from(one)),
  ];
}

/** Looks through folders with all that is in them: names and content. */
export function lookThrough(
  folders: readonly string[],
  marks: readonly Buffer[],
  changedSince = 0,
): { readonly files: number; readonly hits: string[] } {
  const hits: string[] = [];
  let files = 0;
  const walk = (folder: string): void => {
    for (const name of namesIn(folder)) {
      const file = join(folder, name);
      if (marks.some((form) => Buffer.from(name).includes(form)))
        hits.push(`the name in ${folder}`);
      const found = statOf(file);
      // A folder of somebody else, in which nothing has come or gone, is left alone.
      const isOld = folders.includes(folder) && (found?.mtimeMs ?? 0) < changedSince;
      if (found?.isDirectory() === true && !isOld) walk(file);
      if (found?.isFile() !== true || found.size > MOST_BYTES) continue;
      if (Math.max(found.mtimeMs, found.ctimeMs) < changedSince) continue;
      files += 1;
      if (holds(file, marks)) hits.push(file);
    }
  };
  for (const folder of folders) walk(folder);
  return { files, hits };
}

/** Looks into every file that a process and its children have open for writing or that is removed already. */
export function lookIntoProcess(
  pid: number,
  marks: readonly Buffer[],
): { readonly files: number; readonly hits: string[] } {
  const hits: string[] = [];
  let files = 0;
  for (const one of withChildren(pid)) {
    const folder = `/proc/${one}/fd`;
    for (const descriptor of namesIn(folder)) {
      const file = join(folder, descriptor);
      const target = linkOf(file);
      // Memory that two processes share has a name and no place on the disk.
      if (!target.startsWith('/') || /^\/(dev|proc|sys|memfd:)/u.test(target)) continue;
      if (!target.endsWith(' (deleted)') && !isForWriting(one, descriptor)) continue;
      files += 1;
      if (holds(file, marks)) hits.push(`open in a process: ${target}`);
    }
  }
  return { files, hits };
}

/** Gives a process and all that it has started. */
export function withChildren(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of namesIn('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    const stat = textOf(`/proc/${name}/stat`);
    const [, parent = '0'] = /\) \w (\d+)/u.exec(stat) ?? [];
    parents.set(Number(name), Number(parent));
  }
  const found = [pid];
  for (const one of found) {
    for (const [child, parent] of parents) if (parent === one) found.push(child);
  }
  return found;
}

function isForWriting(pid: number, descriptor: string): boolean {
  const [, flags = '0'] =
    /^flags:\s+(\d+)/mu.exec(textOf(`/proc/${pid}/fdinfo/${descriptor}`)) ?? [];
  return (Number.parseInt(flags, 8) & 3) !== 0;
}

const known = new Map<string, boolean>();

function holds(file: string, marks: readonly Buffer[]): boolean {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    // It is gone, or a pipe: neither is on the disk.
    return false;
  }
  const hash = createHash('sha1').update(bytes).digest('hex');
  const answer = known.get(hash) ?? marks.some((form) => bytes.includes(form));
  known.set(hash, answer);
  return answer;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function statOf(file: string): Stats | null {
  try {
    return lstatSync(file);
  } catch {
    return null;
  }
}

function linkOf(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return '';
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

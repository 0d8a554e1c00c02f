/** What a process and all below it hold in memory, shared pages counted once (Linux). */
import { readdirSync, readFileSync } from 'node:fs';

/** Gives the memory in MB, or null where the system does not say. */
export function memoryBelow(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/u.test(name) ? parentOf(name) : null;
    if (parent !== null) parents.set(Number(name), parent);
  }
  const family = [...parents.keys()].filter((one) => isBelow(one, pid, parents));
  return family.reduce((sum, one) => sum + proportionalMemory(one), 0) / 1024;
}

function parentOf(name: string): number | null {
  // The name of a program may hold spaces and brackets: what follows the last of them is counted.
  const [, parent] = (read(`/proc/${name}/stat`)?.split(') ').at(-1) ?? '').split(' ');
  return parent === undefined ? null : Number(parent);
}

function isBelow(pid: number, top: number, parents: ReadonlyMap<number, number>): boolean {
  let one: number | undefined = pid;
  while (one !== undefined && one !== top) one = parents.get(one);
  return one === top;
}

/** In kB. */
function proportionalMemory(pid: number): number {
  return Number(/^Pss:\s+(\d+)/mu.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0);
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

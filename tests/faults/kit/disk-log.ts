/** What a traced program did to its files, in order, read from the log of `strace -f -y -xx`. */

export type DiskEvent =
  | {
      readonly kind: 'write';
      readonly file: string;
      readonly at: number | null;
      readonly bytes: Buffer;
    }
  | { readonly kind: 'truncate'; readonly file: string; readonly size: number }
  | { readonly kind: 'sync'; readonly file: string }
  | { readonly kind: 'rename'; readonly file: string; readonly to: string }
  | { readonly kind: 'remove'; readonly file: string }
  /** A line that the program has said. */
  | { readonly kind: 'said'; readonly line: string };

/** Calls whose order makes the disk. */
export const diskCalls = [
  'write',
  'pwrite64',
  'ftruncate',
  'fsync',
  'fdatasync',
  'rename',
  'renameat',
  'renameat2',
  'unlink',
  'unlinkat',
];

/** Options of `strace` with which the log can be read: whole buffers, as hexadecimal, with the names of files. */
export const diskLogOptions = ['-xx', '-s', '1000000'];

/** Gives the events of a log, each at the moment at which its call had ended. */
export function readDiskLog(log: string): DiskEvent[] {
  const begun = new Map<string, string>();
  const events: DiskEvent[] = [];
  for (const line of log.split('\n')) {
    const [, thread = '', rest = ''] = /^(\d+) +(.*)$/u.exec(line) ?? [];
    const start = rest.endsWith(' <unfinished ...>') ? rest.slice(0, -17) : null;
    if (start !== null) {
      begun.set(thread, start);
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/u.exec(rest);
    const call = resumed === null ? rest : (begun.get(thread) ?? '') + (resumed[1] ?? '');
    const event = eventOf(call);
    if (event !== null) events.push(event);
  }
  return events;
}

function eventOf(call: string): DiskEvent | null {
  const [, name = '', words = '', answer = ''] = /^(\w+)\((.*)\) += (-?\d+)/u.exec(call) ?? [];
  if (name === '' || answer.startsWith('-')) return null;
  const [, descriptor = '', opened = ''] = /^(\d+)<([^>]*)>/u.exec(words) ?? [];
  const file = unhex(opened);
  const [first, second] = textsIn(words);
  if (name.startsWith('unlink')) return { kind: 'remove', file: first.toString() };
  if (name.startsWith('rename')) {
    return { kind: 'rename', file: first.toString(), to: second.toString() };
  }
  if (name === 'ftruncate') return { kind: 'truncate', file, size: lastNumber(words) };
  if (!name.endsWith('write') && name !== 'pwrite64') return { kind: 'sync', file };
  const bytes = first.subarray(0, Number(answer));
  if (descriptor === '1') return { kind: 'said', line: bytes.toString('utf8').trim() };
  return { kind: 'write', file, at: name === 'write' ? null : lastNumber(words), bytes };
}

/** Gives the first two texts among the words of a call. */
function textsIn(words: string): readonly [Buffer, Buffer] {
  const texts = Array.from(words.matchAll(/"((?:\\x[0-9a-f]{2})*)"/gu), ([, text = '']) =>
    bytesOf(text),
  );
  return [texts[0] ?? Buffer.alloc(0), texts[1] ?? Buffer.alloc(0)];
}

function lastNumber(words: string): number {
  return Number(/, (\d+)$/u.exec(words)?.[1] ?? 0);
}

function bytesOf(text: string): Buffer {
  return Buffer.from(text.replaceAll('\\x', ''), 'hex');
}

// Names of files are written as they are by some versions and as hexadecimal by others.
function unhex(text: string): string {
  return text.includes('\\x') ? bytesOf(text).toString('utf8') : text;
}

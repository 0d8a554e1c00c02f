/**
 * A disk as a power cut may leave it: what was synced is there; of what was not, all, nothing, some in any order, or
 * sectors of it. Names (making, renaming and removing a file) count as durable at once and in order: losing those is
 * not simulated, nor is a disk that lies about a sync.
 */
import type { DiskEvent } from './disk-log.ts';

type Change = Extract<DiskEvent, { kind: 'write' | 'truncate' }>;

export const variants = ['nothing', 'some', 'torn'] as const;
export type Variant = (typeof variants)[number];

const SECTOR = 512;

interface DiskFile {
  content: Buffer;
  /** Where the next write without a place goes. */
  end: number;
  pending: (Change & { readonly at: number | null })[];
}

export class Disk {
  private readonly files: Map<string, DiskFile>;

  /** Begins with files that are on the disk already. */
  constructor(files: ReadonlyMap<string, Buffer>) {
    this.files = new Map(
      Array.from(files, ([name, content]) => [name, { content, end: content.length, pending: [] }]),
    );
  }

  /** Takes in the next thing that the program did. */
  apply(event: DiskEvent): void {
    switch (event.kind) {
      case 'write': {
        const file = this.file(event.file);
        const at = event.at ?? file.end;
        if (event.at === null) file.end = at + event.bytes.length;
        file.pending.push({ ...event, at });
        break;
      }
      case 'truncate':
        this.file(event.file).pending.push({ ...event, at: null });
        break;
      case 'sync': {
        const file = this.files.get(event.file);
        if (file === undefined) break;
        for (const change of file.pending) file.content = changed(file.content, change);
        file.pending = [];
        break;
      }
      case 'rename': {
        const file = this.files.get(event.file);
        this.files.delete(event.file);
        if (file !== undefined) this.files.set(event.to, file);
        break;
      }
      case 'remove':
        this.files.delete(event.file);
        break;
      case 'said':
        break;
    }
  }

  /** Gives the files as the power cut at this moment leaves them. */
  cut(variant: Variant, random: () => number): Map<string, Buffer> {
    const left = new Map<string, Buffer>();
    for (const [name, { content, pending }] of this.files) {
      let image: Buffer = Buffer.from(content);
      for (const change of pending) {
        if (variant === 'nothing' || random() < 0.5) continue;
        for (const part of variant === 'torn' ? sectorsOf(change, random) : [change]) {
          image = changed(image, part);
        }
      }
      left.set(name, image);
    }
    return left;
  }

  private file(name: string): DiskFile {
    const known = this.files.get(name) ?? { content: Buffer.alloc(0), end: 0, pending: [] };
    this.files.set(name, known);
    return known;
  }
}

function changed(content: Buffer, change: Change): Buffer {
  if (change.kind === 'truncate') {
    const cut = Buffer.alloc(change.size);
    content.copy(cut, 0, 0, Math.min(content.length, change.size));
    return cut;
  }
  const at = change.at ?? 0;
  const end = at + change.bytes.length;
  const whole = end > content.length ? Buffer.concat([content], end) : content;
  change.bytes.copy(whole, at);
  return whole;
}

function sectorsOf(change: Change, random: () => number): Change[] {
  if (change.kind === 'truncate') return [change];
  const parts: Change[] = [];
  const start = change.at ?? 0;
  for (let from = 0; from < change.bytes.length;) {
    // Sectors of the disk, wherever in the file the write begins.
    const to = Math.min(change.bytes.length, from + SECTOR - ((start + from) % SECTOR));
    if (random() < 0.5) {
      parts.push({ ...change, at: start + from, bytes: change.bytes.subarray(from, to) });
    }
    from = to;
  }
  return parts;
}

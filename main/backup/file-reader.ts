// A file on the disk as the zip library reads it: piece by piece, wherever it likes.
import type { FileHandle } from 'node:fs/promises';
import { Reader } from '@zip.js/zip.js';

export class FileReader extends Reader<FileHandle> {
  readonly handle: FileHandle;

  constructor(handle: FileHandle, size: number) {
    super(handle);
    this.handle = handle;
    this.size = size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, this.size - index)));
    let done = 0;
    while (done < bytes.length) {
      const left = bytes.length - done;
      const { bytesRead } = await this.handle.read(bytes, done, left, index + done);
      if (bytesRead === 0) throw new Error('the file is shorter than it was');
      done += bytesRead;
    }
    return bytes;
  }
}

/** Writes all of it where the file is now: a disk that fills up may take a part of a chunk without an error. */
export async function writeAll(target: FileHandle, chunk: Uint8Array): Promise<void> {
  let done = 0;
  while (done < chunk.length) done += (await target.write(chunk, done)).bytesWritten;
}

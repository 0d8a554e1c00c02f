// The documents about a person that this program has written into the folder for documents. Their names
// begin with the code, which is given once. Bundles are named by no person, and only their receiver reads them.
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';

const parts = ['portfolios', 'rights'];

/** Gives the paths of the documents about a person that are still there. */
export async function writtenFiles(outputFolder: string, code: string): Promise<string[]> {
  const found: string[] = [];
  for (const part of parts) {
    const folder = path.join(outputFolder, part);
    const names = await readdir(folder).catch(() => []);
    // The dash ends the code: CL-0001 is not the beginning of CL-00010.
    const mine = names.filter((name) => name.startsWith(`${code}-`));
    found.push(...mine.map((name) => path.join(folder, name)));
  }
  return found;
}

/** Removes files; gives how many could not be removed. */
export async function removeFiles(files: readonly string[]): Promise<number> {
  const removed = await Promise.all(
    files.map((file) =>
      rm(file, { force: true }).then(
        () => true,
        () => false,
      ),
    ),
  );
  return removed.filter((isGone) => !isGone).length;
}

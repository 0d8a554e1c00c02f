/** Transfer out: the authorisation first, then one bundle for one receiver. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { AuditHead } from '../../../shared/contract/audit.ts';
import type { Authorisation, ExportedBundle } from '../../../shared/contract/transfer.ts';
import { countEntries } from '../../../shared/domain/record/count-entries.ts';
import { recordForSharing } from '../../../shared/domain/record/record-for-sharing.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { AppError } from '../../../shared/wire.ts';
import { bundleReadme } from '../../bundle/bundle-readme.ts';
import { writeBundle } from '../../bundle/bundle-writer.ts';
import { canonicalJson } from '../../bundle/canonical-json.ts';
import { isAgeRecipient } from '../../bundle/centre-identity.ts';
import { bundleReference } from '../../bundle/transfer-slip.ts';
import type { TransferSlip } from '../../bundle/transfer-slip.ts';
import { ensurePrivateFolder, writeFileAtomically } from '../../files/atomic-file.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { AgreementsService } from '../agreements/agreements.service.ts';
import type { PeopleService } from '../people/people.service.ts';
import type { PortfolioService } from '../portfolio/portfolio.service.ts';
import type { RecordService } from '../record/record.service.ts';
import type { CentreRow } from '../vault/centre.entity.ts';
import { cardOf } from './centre-card.service.ts';
import { recordFile, recordVersion, writeTransferRecord } from './transfer-record.ts';
import { toAuthorisation } from './transfer.repository.ts';
import type { TransferRepository } from './transfer.repository.ts';
import type { AuthorisationRow } from './transfer.entity.ts';

export interface TransferOutDependencies {
  readonly transfers: TransferRepository;
  readonly people: Pick<PeopleService, 'get'>;
  readonly agreements: Pick<AgreementsService, 'requireAgreement'>;
  readonly records: Pick<RecordService, 'read'>;
  readonly portfolios: Pick<PortfolioService, 'makeDocuments' | 'pathOf'>;
  readonly auditHead: () => Promise<AuditHead>;
  readonly centre: () => Promise<CentreRow>;
  readonly outputFolder: () => string;
  readonly nextNumber: () => Promise<number>;
  readonly clock: Clock;
  readonly ids: Ids;
}

type NewAuthorisation = Omit<Authorisation, 'id' | 'exportedAt'> & { readonly personId: string };

export type TransferOutService = ReturnType<typeof createTransferOutService>;

export function createTransferOutService(dependencies: TransferOutDependencies) {
  const { transfers, clock, ids } = dependencies;
  const today = (): string => localDay(clock.now());

  return {
    list: (personId: string): Promise<Authorisation[]> => transfers.list(personId),

    /** Records what the person authorised. Nothing leaves yet. */
    async authorise(fields: NewAuthorisation): Promise<Authorisation> {
      await dependencies.people.get(fields.personId);
      await dependencies.agreements.requireAgreement(fields.personId);
      if (!isAgeRecipient(fields.receiver.ageRecipient))
        throw new AppError('invalid-input', 'receiver-key');
      if (fields.expiresOn < today()) throw new AppError('refused', 'expiry-past');
      const row: AuthorisationRow = {
        ...fields,
        id: ids.next(),
        createdAt: clock.now().toISOString(),
        exportedAt: null,
      };
      await transfers.insert(row);
      return toAuthorisation(row);
    },

    /** Writes the bundle of an authorisation into the output folder, whole or not at all. */
    async export(authorisationId: string): Promise<ExportedBundle> {
      const row = await transfers.find(authorisationId);
      if (row === null) throw new AppError('not-found', 'authorisation');
      await dependencies.agreements.requireAgreement(row.personId);
      if (row.expiresOn < today()) throw new AppError('refused', 'authorisation-expired');

      const centre = await dependencies.centre();
      const payload = await makePayload(dependencies, row);
      const shared = recordForSharing(await dependencies.records.read(row.personId), row.sections);
      const person = await dependencies.people.get(row.personId);
      const slip = makeSlip(row, centre, {
        bundleId: ids.next(),
        sequence: await dependencies.nextNumber(),
        createdAt: clock.now().toISOString(),
        reference: person.code,
        counts: countEntries(shared),
      });
      const bytes = await writeBundle({
        payload,
        transfer: slip,
        readme: bundleReadme({ folder: bundleReference(slip) }),
        identity: centre,
        bagInfo: await logLine(dependencies.auditHead),
        recipients: [row.receiver.ageRecipient],
        now: clock.now(),
      });

      const folder = join(dependencies.outputFolder(), 'bundles');
      const fileName = `${bundleReference(slip)}.zip.age`;
      await ensurePrivateFolder(folder);
      await writeFileAtomically(join(folder, fileName), bytes);
      await transfers.markExported(row.id, clock.now().toISOString());
      return {
        fileName,
        folder,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        basis: { kind: 'authorisation', signedOn: row.signedOn, language: row.language },
      };
    },
  };
}

async function makePayload(
  { people, records, portfolios }: TransferOutDependencies,
  row: AuthorisationRow,
): Promise<Map<string, Uint8Array>> {
  const { id: _, code, provenance: __, createdAt: ___, ...person } = await people.get(row.personId);
  const record = recordForSharing(await records.read(row.personId), row.sections);
  const path = await portfolios.pathOf(row.personId);
  const payload = new Map<string, Uint8Array>();
  payload.set(
    recordFile,
    writeTransferRecord({
      format: 'espor-record',
      version: recordVersion,
      reference: code,
      person,
      path,
      record,
    }),
  );
  payload.set('data/authorisation.json', authorisationFile(row, code));
  const { files } = await portfolios.makeDocuments(row.personId, row.languages, ['docx', 'pdf'], {
    sections: row.sections,
  });
  for (const { format, bytes } of files) payload.set(`data/portfolio.${format}`, bytes);
  return payload;
}

/** What the person signed, for whoever opens the bundle without the program. */
function authorisationFile(row: AuthorisationRow, reference: string): Uint8Array {
  const { receiver, purpose, sections, signedOn, language, expiresOn } = row;
  return new TextEncoder().encode(
    canonicalJson({ reference, receiver, purpose, sections, signedOn, language, expiresOn }),
  );
}

/** Signed with the rest, it shows later whether the end of the sender's log was cut off. */
async function logLine(auditHead: () => Promise<AuditHead>): Promise<Record<string, string>> {
  const { count, head } = await auditHead();
  return head === null ? {} : { 'Sender-Log-Head': `${count} ${head}` };
}

interface SlipFacts {
  readonly bundleId: string;
  readonly sequence: number;
  readonly createdAt: string;
  readonly reference: string;
  readonly counts: Record<string, number>;
}

function makeSlip(row: AuthorisationRow, centre: CentreRow, facts: SlipFacts): TransferSlip {
  const { reference, ...rest } = facts;
  return {
    format: 'espor-bundle',
    version: 1,
    ...rest,
    sender: cardOf(centre),
    receiver: row.receiver,
    purpose: row.purpose,
    expiresOn: row.expiresOn,
    sections: [...row.sections],
    authorisation: { signedOn: row.signedOn, language: row.language },
    person: { reference },
    schema: { record: recordVersion },
  };
}

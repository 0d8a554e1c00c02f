/** The only file that speaks to the database about agreements and consents. */
import { consentKinds } from '../../../shared/contract/agreements.ts';
import type { Agreements } from '../../../shared/contract/agreements.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { withoutPerson } from '../../database/without-person.ts';
import { agreementEntity, consentEntity } from './agreements.entity.ts';
import type { AgreementRow, ConsentRow } from './agreements.entity.ts';

export type AgreementsRepository = ReturnType<typeof createAgreementsRepository>;

export function createAgreementsRepository(database: DatabaseAccess) {
  const agreements = () => database().getRepository(agreementEntity);
  const consents = () => database().getRepository(consentEntity);
  return {
    async read(personId: string): Promise<Agreements> {
      const row = await agreements().findOneBy({ personId });
      const decided = await consents().findBy({ personId });
      decided.sort((a, b) => consentKinds.indexOf(a.kind) - consentKinds.indexOf(b.kind));
      return {
        agreement: row === null ? null : withoutPerson(row),
        consents: decided.map((consent) => withoutPerson(consent)),
      };
    },

    async writeAgreement(row: AgreementRow): Promise<void> {
      await agreements().upsert(row, ['personId']);
    },

    async writeConsent(row: ConsentRow): Promise<void> {
      await consents().upsert(row, ['personId', 'kind']);
    },
  };
}

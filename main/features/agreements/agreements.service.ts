/** What a person agreed to, asked one by one. Withdrawing keeps the date as proof and takes nothing else away. */
import { agreementsInSight } from '../../../shared/domain/access/record-sight.ts';
import type { Agreements, ExportBasis } from '../../../shared/contract/agreements.ts';
import { exportGround } from '../../../shared/domain/agreements/export-ground.ts';
import { AppError } from '../../../shared/wire.ts';
import type { AccessRepository } from '../access/access.repository.ts';
import type { PeopleService } from '../people/people.service.ts';
import type { AgreementRow, ConsentRow } from './agreements.entity.ts';
import type { AgreementsRepository } from './agreements.repository.ts';

export interface AgreementsDependencies {
  readonly agreements: AgreementsRepository;
  readonly access: Pick<AccessRepository, 'rolesOn'>;
  readonly people: Pick<PeopleService, 'get'>;
}

export type AgreementsService = ReturnType<typeof createAgreementsService>;

export function createAgreementsService({ agreements, access, people }: AgreementsDependencies) {
  return {
    /** Gives what the operator sees of them. */
    async read(personId: string): Promise<Agreements> {
      const roles = access.rolesOn('person', personId);
      return agreementsInSight(await agreements.read(personId), roles);
    },

    /** Records the signature; after a withdrawal a new signature counts again. */
    async sign(signature: Omit<AgreementRow, 'withdrawnOn'>): Promise<Agreements> {
      await people.get(signature.personId);
      await agreements.writeAgreement({ ...signature, withdrawnOn: null });
      return agreements.read(signature.personId);
    },

    async withdraw(personId: string, withdrawnOn: string): Promise<Agreements> {
      const { agreement } = await agreements.read(personId);
      if (agreement === null) throw new AppError('refused', 'agreement-missing');
      await agreements.writeAgreement({ personId, ...agreement, withdrawnOn });
      return agreements.read(personId);
    },

    async decide(decision: ConsentRow): Promise<Agreements> {
      await people.get(decision.personId);
      await agreements.writeConsent(decision);
      return agreements.read(decision.personId);
    },

    /**
     * Gives the agreement on which something about the person may leave. Fails with `refused` /
     * `agreement-missing` or `agreement-withdrawn` unless one stands.
     */
    async requireAgreement(personId: string): Promise<ExportBasis> {
      const { basis, barrier } = exportGround(await agreements.read(personId));
      if (barrier !== null) throw new AppError('refused', barrier);
      return basis;
    },
  };
}

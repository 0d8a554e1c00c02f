/** Sending a person's document to another centre: what was authorised, what left, and a new authorisation. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { href } from '../../app/router.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AuthorisationForm } from './authorisation-form.tsx';
import { AuthorisationList } from './authorisation-list.tsx';

export function TransferOutPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('transfer');
  const personId = person.id;
  const ask = useCallback(
    async (client: AppClient) => {
      const [authorisations, { agreement }] = await Promise.all([
        client.transfer.list({ personId }),
        client.agreements.get({ personId }),
      ]);
      return { authorisations, agreed: agreement !== null && agreement.withdrawnOn === null };
    },
    [personId],
  );
  const query = useQuery(ask, ['transfer', 'agreements']);
  return (
    <QueryView query={query}>
      {({ authorisations, agreed }) => (
        <div className="stack">
          <div>
            <h2>{t('out.title')}</h2>
            <p className="quiet measure">{t('out.text')}</p>
          </div>
          <AuthorisationList authorisations={authorisations} />
          {agreed ? (
            <AuthorisationForm person={person} />
          ) : (
            <Notice
              kind="care"
              title={t('out.needsAgreement')}
              action={
                <ButtonLink href={href('people', personId, 'agreements')}>
                  {t('common:open')}
                </ButtonLink>
              }
            />
          )}
        </div>
      )}
    </QueryView>
  );
}

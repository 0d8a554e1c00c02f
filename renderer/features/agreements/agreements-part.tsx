/** What a person agreed to: the participation agreement, and apart from it each optional consent. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { AgreementSheet } from './agreement-sheet.tsx';
import { ConsentRows } from './consent-rows.tsx';

export function AgreementsPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('agreements');
  const query = useQuery(
    useCallback((client: AppClient) => client.agreements.get({ personId: person.id }), [person.id]),
    ['agreements'],
  );
  return (
    <QueryView query={query}>
      {({ agreement, consents }) => (
        <div className="stack">
          <AgreementSheet person={person} agreement={agreement} />
          <section className="sheet stack">
            <div>
              <h2>{t('consents.title')}</h2>
              <p className="quiet measure">{t('consents.text')}</p>
            </div>
            <ConsentRows personId={person.id} consents={consents} />
          </section>
        </div>
      )}
    </QueryView>
  );
}

/** What a person agreed to, for whoever may read it and change nothing. */
import { Fragment, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { AgreementState } from './agreement-sheet.tsx';

export function AgreementsReading({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const query = useQuery(
    useCallback((client: AppClient) => client.agreements.get({ personId }), [personId]),
    ['agreements'],
  );
  return (
    <section className="sheet stack-small" aria-labelledby="reading-agreements">
      <h2 id="reading-agreements">{t('agreement.title')}</h2>
      <QueryView query={query}>
        {({ agreement, consents }) => (
          <>
            {agreement === null ? (
              <p>{t('common:agreement.missing')}</p>
            ) : (
              <AgreementState agreement={agreement} />
            )}
            <dl className="facts">
              {consents.map(({ kind, granted, decidedOn }) => (
                <Fragment key={kind}>
                  <dt>{t(`consents.${kind}.title`)}</dt>
                  <dd>
                    {t(granted ? 'common:yes' : 'common:no')}
                    {', '}
                    {t('consents.decided', { day: format.day(decidedOn) })}
                  </dd>
                </Fragment>
              ))}
            </dl>
          </>
        )}
      </QueryView>
    </section>
  );
}

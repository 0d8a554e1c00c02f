/** In the settings: what the centre says of itself in the privacy notice. */
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { useMay } from '../../api/operator-context.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { PrivacyForm } from './privacy-form.tsx';

const askNotice = (client: AppClient) => client.privacy.notice();

export function PrivacySection() {
  const { t } = useTranslation('privacy');
  const query = useQuery(askNotice, ['privacy']);
  const mayChange = useMay('privacy.saveNotice');
  return (
    <section className="sheet measure stack safety">
      <div>
        <h2>{t('title')}</h2>
        <p className="quiet">{t('text')}</p>
      </div>
      {!mayChange && <p>{t('notYours')}</p>}
      <QueryView query={query}>
        {(notice) => <PrivacyForm notice={notice} isDisabled={!mayChange} />}
      </QueryView>
    </section>
  );
}

/** Says before the agreement is made that the centre has not chosen its legal ground, and where that is done. */
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { useQuery } from '../../api/use-query.ts';
import { href } from '../../app/router.ts';

const askNotice = (client: AppClient) => client.privacy.notice();

export function MissingGround() {
  const { t } = useTranslation('paperwork');
  const query = useQuery(askNotice, ['privacy']);
  if (query.kind !== 'ready' || query.data.ground !== null) return null;
  return (
    <p className="barrier">
      {t('ground.missing')} <a href={href('settings')}>{t('ground.toSettings')}</a>
    </p>
  );
}

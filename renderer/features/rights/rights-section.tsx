/** In the settings: the way to the rights desk of the centre. */
import { useTranslation } from 'react-i18next';
import { useMay } from '../../api/operator-context.tsx';
import { href } from '../../app/router.ts';
import { ButtonLink } from '../../ui/button.tsx';

export function RightsSection() {
  const { t } = useTranslation('rights');
  const may = useMay('retention.rules');
  if (!may) return null;
  return (
    <section className="sheet measure stack-small safety">
      <h2>{t('page.title')}</h2>
      <p className="quiet">{t('page.text')}</p>
      <div>
        <ButtonLink href={href('rights')}>{t('page.open')}</ButtonLink>
      </div>
    </section>
  );
}

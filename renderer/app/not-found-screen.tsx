/** An address that leads nowhere, or to something that was removed: says so, and offers the way back. */
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { goBack, href, usePlace } from './router.ts';
import { sectionOf, sectionPath, toRoute } from './route-parts.ts';

export function NotFoundScreen() {
  const { t } = useTranslation('navigation');
  const { address, canGoBack } = usePlace();
  const section = sectionOf(toRoute(address)) ?? 'today';
  return (
    <>
      <PageHeader title={t('notFound.title')} note={t('notFound.text')} />
      <div className="row">
        <ButtonLink variant="primary" href={href(...sectionPath(section))}>
          {t('notFound.toSection', { section: t(`common:nav.${section}`) })}
        </ButtonLink>
        {canGoBack && (
          <Button icon="back" onPress={goBack}>
            {t('back')}
          </Button>
        )}
      </div>
    </>
  );
}

/** A screen that belongs to another role or operator: says whom to ask, and offers the way back. */
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/wire.ts';
import { errorText } from '../api/error-text.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { goBack, href, usePlace } from './router.ts';

export function NotYoursScreen({ error }: { readonly error: AppError }) {
  const { t } = useTranslation('navigation');
  const { canGoBack } = usePlace();
  const { title, next } = errorText(t, error);
  return (
    <>
      <PageHeader title={title} note={next} />
      <div className="row">
        <ButtonLink variant="primary" href={href()}>
          {t('notFound.toSection', { section: t('common:nav.today') })}
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

/** Whether a failure is one that trying again does not help: it belongs to somebody else. */
export function isNotYours({ reason }: AppError): boolean {
  return reason === 'not-your-role' || reason === 'not-your-group';
}

/** Over every part of a person whose data may only be kept: why nothing can be changed, and where that ends. */
import { useTranslation } from 'react-i18next';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePersonRights } from './use-person-rights.ts';

export function RestrictionNotice({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const query = usePersonRights(personId);
  const restriction = query.kind === 'ready' ? query.data.restriction : null;
  if (restriction === null) return null;
  return (
    <Notice
      kind="care"
      isLive={false}
      title={t('restriction.stands', { day: format.day(restriction.since) })}
      action={
        <ButtonLink small href={href('people', personId, 'rights')}>
          {t('restriction.open')}
        </ButtonLink>
      }
    >
      {t('restriction.effect')}
    </Notice>
  );
}

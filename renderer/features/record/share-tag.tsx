/** In a table: leaves the vault, or hatched and "stays here". */
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tag.tsx';

export function ShareTag({ share }: { readonly share: boolean }) {
  const { t } = useTranslation('record');
  if (share) return t('common:yes');
  return (
    <Tag kind="plain" staysHere>
      {t('share.staysHere')}
    </Tag>
  );
}

/** Below an entry that does not leave the vault: hatched, with a word. */
import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tag.tsx';

export function StaysHere() {
  const { t } = useTranslation('record');
  return (
    <div>
      <Tag kind="plain" staysHere>
        {t('share.staysHere')}
      </Tag>
    </div>
  );
}

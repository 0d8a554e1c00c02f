/** The secret phrase: without it, or the recovery sheet, nobody can open the vault. */
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { NewPhraseFields } from '../../app/new-phrase.tsx';
import type { NewPhraseFieldsProps } from '../../app/new-phrase.tsx';

export function PassphraseStep(props: Omit<NewPhraseFieldsProps, 'label'>) {
  const { t } = useTranslation('vault');
  return (
    <div className="stack measure">
      <NewPhraseFields {...props} label={t('passphrase.label')} />
      <Notice kind="care" title={t('passphrase.careTitle')}>
        {t('passphrase.careText')}
      </Notice>
    </div>
  );
}

/** After a restore: nothing is thrown away until somebody says that the vault is right. */
import { useTranslation } from 'react-i18next';
import type { RotationPause } from '../../../shared/contract/backup.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useMay } from '../../api/operator-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

export function RestoredNotice({ paused }: { readonly paused: RotationPause | null }) {
  const { t } = useTranslation('backup');
  const format = useFormat();
  const { run, pending, error } = useCommand();
  const mayResume = useMay('backup.resumeRotation');
  if (paused === null) return null;
  return (
    <>
      {paused.seal === 'changed' && (
        <Notice kind="error" title={t('restored.changedTitle')}>
          {t('restored.changedText')}
        </Notice>
      )}
      <Notice
        kind="care"
        title={t('restored.title', { moment: format.moment(paused.madeAt) })}
        action={
          mayResume && (
            <Button
              pending={pending}
              onPress={() => void run((client) => client.backup.resumeRotation())}
            >
              {t('restored.confirm')}
            </Button>
          )
        }
      >
        {t('restored.text')} {paused.seal === 'absent' && t('restored.unsealed')}
      </Notice>
      <ErrorNotice error={error} />
    </>
  );
}

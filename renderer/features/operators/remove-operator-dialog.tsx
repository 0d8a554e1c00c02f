/** Taking somebody's way in, and what that does not reach. */
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import type { OperatorDialogProps } from './change-operator-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';

export function RemoveOperatorDialog({ operator, onClose }: OperatorDialogProps) {
  const { t } = useTranslation('operators');
  return (
    <KeysDialog
      title={t('remove.label', { name: operator.name })}
      confirm={t('remove.confirm')}
      confirming={t('remove.working')}
      done={t('remove.done')}
      work={(client, own) => client.operators.remove({ own, id: operator.id })}
      onClose={onClose}
      beginsWithPhrase
    >
      <p>{t('remove.text')}</p>
      <Notice kind="care" title={t('remove.backupsTitle')} isLive={false}>
        {t('remove.backupsText')}
      </Notice>
    </KeysDialog>
  );
}

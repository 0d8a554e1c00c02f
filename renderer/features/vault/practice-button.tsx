/** The way into the practice vault: fictional people, nothing real can go wrong. */
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useWindowLanguage } from '../../i18n/interface-language.ts';
import { Button } from '../../ui/button.tsx';

export function PracticeButton() {
  const { t } = useTranslation('vault');
  const { run, pending, error } = useCommand();
  const language = useWindowLanguage();
  return (
    <>
      <Button
        variant="quiet"
        pending={pending}
        onPress={() => void run((client) => client.vault.openPractice({ language }))}
      >
        {pending ? t('practice.opening') : t('practice.open')}
      </Button>
      <ErrorNotice error={error} />
    </>
  );
}

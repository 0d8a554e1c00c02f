/** Opens the folder where files of one kind lie, on computers that can show one. */
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../shared/contract/index.ts';
import type { OutputPart } from '../../shared/contract/settings.ts';
import { ErrorNotice } from '../api/error-notice.tsx';
import { useCommand } from '../api/use-command.ts';
import { useQuery } from '../api/use-query.ts';
import { Button } from '../ui/button.tsx';

const askSettings = (client: AppClient) => client.settings.get();

export function ShowFolder({ part }: { readonly part: OutputPart }) {
  const { t } = useTranslation('common');
  const settings = useQuery(askSettings, []);
  const { run, error } = useCommand();
  if (settings.kind !== 'ready' || !settings.data.can.showFolder) return null;
  return (
    <>
      <Button
        small
        icon="folder"
        onPress={() => void run((client) => client.settings.showOutputPart({ part }))}
      >
        {t('showFolder')}
      </Button>
      <ErrorNotice error={error} />
    </>
  );
}

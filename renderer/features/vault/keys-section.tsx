/** In the settings: the recovery sheet and the phrase of the open vault. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { useMay } from '../../api/operator-context.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { ChangePhraseDialog } from './change-phrase-dialog.tsx';
import { NewSheetDialog } from './new-sheet-dialog.tsx';

const askRecovery = (client: AppClient) => client.vault.recovery();

export function KeysSection({ centreName }: { readonly centreName: string }) {
  const { t } = useTranslation('vault');
  const format = useFormat();
  const query = useQuery(askRecovery, ['vault']);
  const [open, setOpen] = useState<'sheet' | 'phrase' | null>(null);
  const mayRenew = useMay('vault.addRecovery');
  const close = () => setOpen(null);
  return (
    <>
      <section className="stack-small">
        <h3>{t('sheet.title')}</h3>
        <QueryView query={query}>
          {({ madeAt }) => (
            <>
              <p>
                {madeAt === null
                  ? t('keys.sheetNone')
                  : t('keys.sheetMade', { day: format.day(localDay(new Date(madeAt))) })}
              </p>
              {mayRenew && (
                <Button onPress={() => setOpen('sheet')}>
                  {madeAt === null ? t('keys.sheetMake') : t('keys.sheetRenew')}
                </Button>
              )}
              {mayRenew && madeAt !== null && <p className="note">{t('keys.sheetRenewNote')}</p>}
            </>
          )}
        </QueryView>
      </section>
      <section className="stack-small">
        <h3>{t('keys.phrase')}</h3>
        <p>{t('keys.phraseNote')}</p>
        <Button onPress={() => setOpen('phrase')}>{t('keys.phraseChange')}</Button>
      </section>
      {open === 'sheet' && <NewSheetDialog centreName={centreName} onClose={close} />}
      {open === 'phrase' && <ChangePhraseDialog onClose={close} />}
    </>
  );
}

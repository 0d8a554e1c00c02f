/** The own centre's card, as others need it: to read out, to copy, to keep as a file. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { CentreCard } from '../../../shared/contract/transfer.ts';
import { centreCardText } from '../../../shared/domain/transfer/centre-card-text.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { copyText } from '../../app/copy-text.ts';
import { ShowFolder } from '../../app/show-folder.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ControlNumber } from './control-number.tsx';

const askCard = (client: AppClient) => client.transfer.card();

export function CentreAddress() {
  const { t } = useTranslation('transfer');
  const query = useQuery(askCard, []);
  return (
    <section className="sheet stack-small">
      <h2>{t('card.title')}</h2>
      <p className="quiet">{t('card.text')}</p>
      <QueryView query={query}>{(card) => <Card card={card} />}</QueryView>
    </section>
  );
}

type Said = 'copied' | 'not-copied' | { readonly folder: string; readonly fileName: string };

function Card({ card }: { readonly card: CentreCard }) {
  const { t } = useTranslation('transfer');
  const { run, pending, error } = useCommand();
  const [said, setSaid] = useState<Said | null>(null);

  async function copy(): Promise<void> {
    setSaid((await copyText(centreCardText(card))) ? 'copied' : 'not-copied');
  }

  async function save(): Promise<void> {
    setSaid((await run((client) => client.transfer.saveCard())) ?? null);
  }

  return (
    <>
      <div className="centre-card stack-small">
        <h3>{t('card.address')}</h3>
        <code dir="ltr" className="wrap-anywhere">
          {card.ageRecipient}
        </code>
        <h3>{t('card.fingerprint')}</h3>
        <ControlNumber value={card.fingerprint} />
        <p className="note">{t('card.fingerprintNote')}</p>
      </div>
      <div className="row">
        <Button onPress={() => void copy()}>{t('card.copy')}</Button>
        <Button icon="document" pending={pending} onPress={() => void save()}>
          {t('card.save')}
        </Button>
      </div>
      <ErrorNotice error={error} />
      {said === 'copied' && <Notice kind="ok" title={t('card.copied')} />}
      {said === 'not-copied' && <Notice kind="care" title={t('card.notCopied')} />}
      {said !== null && typeof said === 'object' && (
        <Notice kind="ok" title={t('card.saved')} action={<ShowFolder part="cards" />}>
          <bdi dir="ltr" className="wrap-anywhere">
            {said.fileName}
          </bdi>
        </Notice>
      )}
    </>
  );
}

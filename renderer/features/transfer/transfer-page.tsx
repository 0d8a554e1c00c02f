/** Bundles that come in, and the address that other centres need. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { TransferPreview } from '../../../shared/contract/transfer.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { BundlePreview } from './bundle-preview.tsx';

const mostBytes = 50_000_000;
const askCard = (client: AppClient) => client.transfer.card();

export function TransferPage() {
  const { t } = useTranslation('transfer');
  const { run, error, clearError } = useCommand();
  const [preview, setPreview] = useState<TransferPreview | null>(null);
  const [tooLarge, setTooLarge] = useState(false);

  async function open(base64: string): Promise<void> {
    setTooLarge(false);
    setPreview((await run((client) => client.transfer.preview({ base64 }))) ?? null);
  }

  return (
    <>
      <PageHeader title={t('title')} />
      <section className="sheet stack">
        <div>
          <h2>{t('inTitle')}</h2>
          <p className="quiet">{t('inText')}</p>
        </div>
        {preview === null ? (
          <FileDrop
            text={t('drop')}
            buttonLabel={t('choose')}
            accept={['.age']}
            maxBytes={mostBytes}
            onFile={({ base64 }) => void open(base64)}
            onTooLarge={() => {
              clearError();
              setTooLarge(true);
            }}
          />
        ) : (
          <BundlePreview preview={preview} onClose={() => setPreview(null)} />
        )}
        {tooLarge && <Notice kind="error" title={t('tooLarge')} />}
        <ErrorNotice error={error} />
      </section>
      <CentreAddress />
    </>
  );
}

function CentreAddress() {
  const { t } = useTranslation('transfer');
  const query = useQuery(askCard, []);
  return (
    <section className="sheet stack-small">
      <h2>{t('card.title')}</h2>
      <p className="quiet">{t('card.text')}</p>
      <QueryView query={query}>
        {(card) => (
          <dl className="facts">
            <dt>{t('card.address')}</dt>
            <dd>
              <code dir="ltr" className="wrap-anywhere">
                {card.ageRecipient}
              </code>
            </dd>
            <dt>{t('card.fingerprint')}</dt>
            <dd>
              <code dir="ltr">{card.fingerprint}</code>
              <p className="note">{t('card.fingerprintNote')}</p>
            </dd>
          </dl>
        )}
      </QueryView>
    </section>
  );
}

/** Bundles that come in, and the card that other centres need. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TransferPreview } from '../../../shared/contract/transfer.ts';
import { AppError } from '../../../shared/wire.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { BundlePreview } from './bundle-preview.tsx';
import { CentreAddress } from './centre-address.tsx';

const mostBytes = 50_000_000;
const tooLarge = new AppError('refused', 'bundle-too-large');

export function TransferPage() {
  const { t } = useTranslation('transfer');
  const { run, pending, error, clearError } = useCommand();
  const [preview, setPreview] = useState<TransferPreview | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);

  async function open(base64: string): Promise<void> {
    setTooLarge(false);
    setPreview((await run((client) => client.transfer.preview({ base64 }))) ?? null);
  }

  if (preview !== null)
    return (
      <>
        <PageHeader title={t('preview.title')} />
        <BundlePreview preview={preview} onClose={() => setPreview(null)} />
      </>
    );
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="transfer-grid">
        <section className="sheet stack">
          <div>
            <h2>{t('inTitle')}</h2>
            <p className="quiet">{t('inText')}</p>
          </div>
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
          {pending && (
            <p className="note" role="status">
              {t('opening')}
            </p>
          )}
          <ErrorNotice error={isTooLarge ? tooLarge : error} />
        </section>
        <CentreAddress />
      </div>
    </>
  );
}

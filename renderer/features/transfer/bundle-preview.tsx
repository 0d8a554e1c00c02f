/** What came in a bundle, before anything of it is stored. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TransferPreview } from '../../../shared/contract/transfer.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { go, href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PersonText } from '../../ui/own-words.tsx';
import { useToast } from '../../ui/toasts.tsx';

export interface BundlePreviewProps {
  readonly preview: TransferPreview;
  readonly onClose: () => void;
}

export function BundlePreview({ preview, onClose }: BundlePreviewProps) {
  const { t } = useTranslation('transfer');
  const { run, pending, error } = useCommand();
  const toast = useToast();
  const [saved, setSaved] = useState<{ readonly folder: string; readonly count: number } | null>(
    null,
  );
  const { token } = preview;

  async function take(): Promise<void> {
    const taken = await run((client) => client.transfer.import({ token }));
    if (taken === undefined) return;
    toast({ kind: 'ok', title: t(taken.created ? 'preview.imported' : 'preview.known') });
    go(href('people', taken.personId));
  }

  async function save(): Promise<void> {
    const written = await run((client) => client.transfer.saveDocuments({ token }));
    if (written !== undefined)
      setSaved({ folder: written.folder, count: written.fileNames.length });
  }

  return (
    <div className="stack">
      <h3>{t('preview.title')}</h3>
      {preview.expired && <Notice kind="care" title={t('preview.expired')} />}
      {preview.alreadyImported && <Notice kind="info" title={t('preview.already')} />}
      <BundleFacts preview={preview} />
      <Notice kind="info" title={preview.sender.fingerprint}>
        {t('preview.signature')}
      </Notice>
      <ErrorNotice error={error} />
      {saved !== null && <Notice kind="ok" title={t('preview.saved', saved)} />}
      <div className="row">
        <Button onPress={onClose}>{t('preview.other')}</Button>
        <Button icon="document" onPress={() => void save()} isDisabled={pending}>
          {t('preview.save')}
        </Button>
        <div className="push">
          <Button variant="primary" pending={pending} onPress={() => void take()}>
            {t('preview.import')}
          </Button>
        </div>
      </div>
    </div>
  );
}

function BundleFacts({ preview }: { readonly preview: TransferPreview }) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const { sender } = preview;
  return (
    <dl className="facts">
      <dt>{t('preview.person')}</dt>
      <dd>
        <PersonText text={preview.preferredName} />
      </dd>
      <dt>{t('preview.reference')}</dt>
      <dd>{preview.reference}</dd>
      <dt>{t('preview.sender')}</dt>
      <dd>
        <bdi>{sender.centreName}</bdi>
        {', '}
        {format.country(sender.country)}
      </dd>
      <dt>{t('preview.purpose')}</dt>
      <dd>
        <bdi>{preview.purpose}</bdi>
      </dd>
      <dt>{t('preview.created')}</dt>
      <dd>{format.moment(preview.createdAt)}</dd>
      <dt>{t('preview.expires')}</dt>
      <dd>{format.day(preview.expiresOn)}</dd>
      <dt>{t('preview.sections')}</dt>
      <dd>
        {format.list(
          preview.sections.map((section) =>
            t('count', {
              section: t(`common:section.${section}`),
              count: preview.counts[section] ?? 0,
            }),
          ),
        )}
      </dd>
      <dt>{t('preview.documents')}</dt>
      <dd>
        {format.list(
          preview.documents.map(({ name, bytes }) => `${name} (${format.bytes(bytes)})`),
        )}
      </dd>
    </dl>
  );
}

/** What came in a bundle, before anything of it is stored: from whom, what is in it, what taking it in means. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TransferPreview } from '../../../shared/contract/transfer.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { go, href } from '../../app/router.ts';
import { ShowFolder } from '../../app/show-folder.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PersonText } from '../../ui/own-words.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { BundleContent } from './bundle-content.tsx';
import { BundleSender } from './bundle-sender.tsx';

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

  async function refuse(): Promise<void> {
    const refused = await run(async (client) => {
      await client.transfer.refuse({ token });
      return true;
    });
    if (refused !== true) return;
    toast({ kind: 'ok', title: t('preview.refused') });
    onClose();
  }

  async function save(): Promise<void> {
    const written = await run((client) => client.transfer.saveDocuments({ token }));
    if (written !== undefined)
      setSaved({ folder: written.folder, count: written.fileNames.length });
  }

  return (
    <>
      {preview.expired && <Notice kind="care" title={t('preview.expired')} />}
      {preview.alreadyImported && <Notice kind="info" title={t('preview.already')} />}
      <div className="sheet steps-sheet">
        <div className="steps">
          <BundleSender preview={preview} />
          <BundleContent preview={preview} />
          <section className="step stack-small">
            <h2 className="step-title">{t('preview.effects')}</h2>
            <ul className="plain-list">
              <li>
                {t('preview.effect.person')} <PersonText text={preview.preferredName} />
              </li>
              <li>{t('preview.effect.provenance', { reference: preview.reference })}</li>
              <li>{t('preview.effect.agreement')}</li>
              <li>{t('preview.effect.refuse')}</li>
            </ul>
          </section>
        </div>
        <div className="steps-foot">
          <ErrorNotice error={error} />
          {saved !== null && (
            <Notice
              kind="ok"
              title={t('preview.saved', saved)}
              action={<ShowFolder part="received" />}
            />
          )}
          <div className="row">
            <Button icon="close" onPress={() => void refuse()} isDisabled={pending}>
              {t('preview.refuse')}
            </Button>
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
      </div>
    </>
  );
}

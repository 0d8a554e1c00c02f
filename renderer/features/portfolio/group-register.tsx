/** The attendance register of the group, for the funder. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentLanguage } from '../../../shared/contract/values.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { ShowFolder } from '../../app/show-folder.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

export function GroupRegister(props: {
  readonly groupId: string;
  readonly language: DocumentLanguage;
}) {
  const { t } = useTranslation('portfolio');
  const { run, pending, error } = useCommand();
  const [file, setFile] = useState<{ readonly folder: string; readonly fileName: string } | null>(
    null,
  );

  async function make(): Promise<void> {
    setFile((await run((client) => client.portfolio.produceRegister(props))) ?? null);
  }

  return (
    <section className="sheet stack-small">
      <h2>{t('register.title')}</h2>
      <p className="quiet">{t('register.text')}</p>
      <div>
        <Button pending={pending} onPress={() => void make()}>
          {t('register.make')}
        </Button>
      </div>
      <ErrorNotice error={error} />
      {file !== null && (
        <Notice kind="ok" title={t('register.done')} action={<ShowFolder part="registers" />}>
          <bdi dir="ltr">{file.fileName}</bdi>
          {' · '}
          <bdi dir="ltr">{file.folder}</bdi>
        </Notice>
      )}
    </section>
  );
}

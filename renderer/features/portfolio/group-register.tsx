/** The attendance register of the group, for the funder. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { DocumentLanguage } from '../../../shared/contract/values.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { ShowFolder } from '../../app/show-folder.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

type Made = Awaited<ReturnType<AppClient['portfolio']['produceRegister']>>;

export interface GroupRegisterProps {
  readonly groupId: string;
  readonly language: DocumentLanguage;
  /** Names the text that says why there is nobody who could stand in it. */
  readonly barredBy: string | undefined;
}

export function GroupRegister({ groupId, language, barredBy }: GroupRegisterProps) {
  const { t } = useTranslation('portfolio');
  const format = useFormat();
  const { run, pending, error } = useCommand();
  const [file, setFile] = useState<Made | null>(null);

  async function make(): Promise<void> {
    setFile(
      (await run((client) => client.portfolio.produceRegister({ groupId, language }))) ?? null,
    );
  }

  return (
    <section className="sheet stack-small">
      <h2>{t('register.title')}</h2>
      <p className="quiet">{t('register.text')}</p>
      <div>
        <Button barredBy={barredBy} pending={pending} onPress={() => void make()}>
          {t('register.make')}
        </Button>
      </div>
      <ErrorNotice error={error} />
      {file !== null && (
        <Notice kind="ok" title={t('register.done')} action={<ShowFolder part="registers" />}>
          <bdi dir="ltr">{file.fileName}</bdi>
          {' · '}
          <bdi dir="ltr">{file.folder}</bdi>
          <p>{t('register.stands', { count: file.bases.length })}</p>
          {file.leftOut.length > 0 && (
            <p>
              {t('register.leftOut', {
                codes: format.list(file.leftOut.map(({ personCode }) => personCode)),
              })}
            </p>
          )}
        </Notice>
      )}
    </section>
  );
}

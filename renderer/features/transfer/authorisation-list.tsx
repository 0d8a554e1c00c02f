/** What a person has authorised, and whether it left: their list of disclosures. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Authorisation, ExportedBundle } from '../../../shared/contract/transfer.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Tag } from '../../ui/tag.tsx';

export function AuthorisationList({
  authorisations,
}: {
  readonly authorisations: readonly Authorisation[];
}) {
  const { t } = useTranslation('transfer');
  return (
    <section className="stack-small">
      <h3>{t('out.list')}</h3>
      {authorisations.length === 0 ? (
        <p className="note">{t('out.none')}</p>
      ) : (
        <ul className="rows">
          {authorisations.map((authorisation) => (
            <li key={authorisation.id}>
              <AuthorisationRow authorisation={authorisation} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function AuthorisationRow({ authorisation }: { readonly authorisation: Authorisation }) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const { run, pending, error } = useCommand();
  const [bundle, setBundle] = useState<ExportedBundle | null>(null);
  const { id, receiver, purpose, expiresOn, exportedAt, sections } = authorisation;
  const expired = expiresOn < localDay(new Date());

  async function make(): Promise<void> {
    setBundle((await run((client) => client.transfer.export({ authorisationId: id }))) ?? null);
  }

  return (
    <div className="stack-small grow">
      <div className="row">
        <div>
          <strong>
            <bdi>{receiver.name}</bdi>
            {', '}
            {format.country(receiver.country)}
          </strong>
          <p className="note">
            <bdi>{purpose}</bdi>
          </p>
          <p className="note">
            {format.list(sections.map((section) => t(`common:section.${section}`)))}
          </p>
        </div>
        <div className="row-end push">
          <Tag kind={expired ? 'care' : 'plain'}>
            {expired ? t('out.expired') : t('out.validUntil', { day: format.day(expiresOn) })}
          </Tag>
          <Tag kind={exportedAt === null ? 'plain' : 'ok'}>
            {exportedAt === null
              ? t('out.notExported')
              : t('out.exported', { day: format.moment(exportedAt) })}
          </Tag>
          <Button
            variant={exportedAt === null ? 'primary' : 'normal'}
            icon="transfer"
            pending={pending}
            isDisabled={expired}
            onPress={() => void make()}
          >
            {exportedAt === null ? t('out.export') : t('out.again')}
          </Button>
        </div>
      </div>
      <ErrorNotice error={error} />
      {bundle !== null && (
        <Notice kind="ok" title={t('out.done')}>
          <bdi dir="ltr">{bundle.fileName}</bdi>
          {' · '}
          <bdi dir="ltr">{bundle.folder}</bdi>
          {' · '}
          {format.bytes(bundle.bytes)}
        </Notice>
      )}
    </div>
  );
}

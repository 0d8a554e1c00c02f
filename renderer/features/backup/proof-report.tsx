/** What a proof has found: from when, how many of each kind, and how that differs from now, in words. */
import { useTranslation } from 'react-i18next';
import type { BackupProof, VaultCounts } from '../../../shared/contract/backup.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Notice } from '../../ui/notice.tsx';

const kinds = [
  'people',
  'groups',
  'meetings',
  'portfolios',
] as const satisfies readonly (keyof VaultCounts)[];

export function ProofReport({ proof }: { readonly proof: BackupProof }) {
  const { t } = useTranslation('backup');
  const format = useFormat();
  const { held, now, madeAt, isSealed } = proof;
  const isSame = kinds.every((kind) => held[kind] === now[kind]);
  return (
    <>
      <Notice kind="ok" title={t('report.title', { moment: format.moment(madeAt) })}>
        {isSame ? t('report.same') : t('report.differs')} {!isSealed && t('report.unsealed')}
      </Notice>
      <div className="group-table">
        <table className="table" aria-label={t('report.table')}>
          <thead>
            <tr>
              <th scope="col">{t('report.what')}</th>
              <th scope="col">{t('report.held')}</th>
              <th scope="col">{t('report.now')}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{t(`report.kind.${kind}`)}</th>
                <td>{format.number(held[kind])}</td>
                <td>
                  <Difference held={held[kind]} now={now[kind]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Difference({ held, now }: { readonly held: number; readonly now: number }) {
  const { t } = useTranslation('backup');
  const format = useFormat();
  const number = format.number(now);
  if (now === held) return t('report.equal', { number });
  const difference = format.number(Math.abs(now - held));
  return now > held
    ? t('report.more', { number, difference })
    : t('report.fewer', { number, difference });
}

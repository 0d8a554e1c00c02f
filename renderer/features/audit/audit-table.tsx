/** Lines of the audit log: when, who, what. */
import { useTranslation } from 'react-i18next';
import type { AuditLine } from '../../../shared/contract/audit.ts';

export interface AuditTableProps {
  readonly lines: readonly AuditLine[];
  readonly moment: (at: string) => string;
}

export function AuditTable({ lines, moment }: AuditTableProps) {
  const { t } = useTranslation('audit');
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="visually-hidden">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col">{t('what')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ seq, at, operatorName, kind, outcome }) => (
            <tr key={seq}>
              <td>{moment(at)}</td>
              <td>
                <bdi>{operatorName ?? t('nobody')}</bdi>
              </td>
              <td>
                {t(`kind.${kind}`)}
                {outcome === 'refused' && <strong> {t('refused')}</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

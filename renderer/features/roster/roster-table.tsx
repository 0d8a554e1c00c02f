/** What was read, row by row: what would be stored, and what stands in the way. */
import { useTranslation } from 'react-i18next';
import type { RosterPreview, RosterRow } from '../../../shared/contract/roster.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useRemarks } from '../../ui/field-watch.ts';
import { Notice } from '../../ui/notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextRemarks } from '../../ui/text-remarks.tsx';

export function RosterTable({ preview }: { readonly preview: RosterPreview }) {
  const { t } = useTranslation('roster');
  const format = useFormat();
  const bad = preview.rows.filter(({ person }) => person === null).length;
  return (
    <div className="stack">
      {bad > 0 && (
        <Notice kind="care" title={t('preview.bad', { count: bad })}>
          {t('preview.badNext')}
        </Notice>
      )}
      {preview.ignoredColumns.length > 0 && (
        <p className="note">
          {t('preview.ignored', { columns: format.list(preview.ignoredColumns) })}
        </p>
      )}
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">{t('preview.caption')}</caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                {t('preview.line')}
              </th>
              {preview.columns.map((column, index) => (
                <th key={index} scope="col">
                  <bdi>{column}</bdi>
                </th>
              ))}
              <th scope="col">{t('preview.state')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row) => (
              <Row key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({ row }: { readonly row: RosterRow }) {
  const { t } = useTranslation('roster');
  const remarks = useRemarks(row.person?.availabilityNote ?? '', undefined);
  return (
    <tr>
      <td className="number">{row.line}</td>
      {row.shown.map((cell, index) => (
        <td key={index}>
          <bdi>{cell}</bdi>
        </td>
      ))}
      <td>
        {row.person === null ? (
          <ul>
            {row.problems.map(({ column, reason }, index) => (
              <li key={index}>
                <Tag kind="error">{t(`column.${column}`)}</Tag> {t(`reason.${reason}`)}
              </li>
            ))}
          </ul>
        ) : (
          <>
            <Tag kind="ok">{t('preview.sound')}</Tag>
            {/* The only free text of a list: what else it holds are names, codes and days. */}
            <TextRemarks remarks={remarks} />
          </>
        )}
      </td>
    </tr>
  );
}

/** What was read, row by row: what would be stored, and what stands in the way. */
import { useTranslation } from 'react-i18next';
import type { RosterField, RosterPreview, RosterRow } from '../../../shared/contract/roster.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useRemarks } from '../../ui/field-watch.ts';
import { Notice } from '../../ui/notice.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextRemarks } from '../../ui/text-remarks.tsx';

/** A column of the list, or one that the list lacks and the program fills. */
interface Column {
  readonly field: RosterField;
  /** Null for what the list lacks. */
  readonly heading: string | null;
}

/** What is stored for everybody, said or not. */
const always = ['literacyFirstLanguage', 'literacyHostLanguage'] as const;

function columnsOf({ columns }: RosterPreview): Column[] {
  const lacking = always.filter((field) => columns.every((column) => column.field !== field));
  return [...columns, ...lacking.map((field) => ({ field, heading: null }))];
}

export function RosterTable({ preview }: { readonly preview: RosterPreview }) {
  const { t } = useTranslation('roster');
  const format = useFormat();
  const columns = columnsOf(preview);
  const bad = preview.rows.filter(({ person }) => person === null).length;
  const isAssuming = preview.rows.some(
    ({ person, assumed }) => person !== null && assumed.length > 0,
  );
  return (
    <div className="stack">
      {bad > 0 && (
        <Notice kind="care" title={t('preview.bad', { count: bad })}>
          {t('preview.badNext')}
        </Notice>
      )}
      {isAssuming && (
        <Notice kind="info" title={t('preview.assumed.title')}>
          {t('preview.assumed.next', { literacy: t('common:literacy.some') })}
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
              {columns.map(({ field, heading }) => (
                <th key={field} scope="col">
                  {heading === null ? t(`column.${field}`) : <bdi>{heading}</bdi>}
                </th>
              ))}
              <th scope="col">{t('preview.state')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.rows.map((row) => (
              <Row key={row.line} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({ row, columns }: { readonly row: RosterRow; readonly columns: readonly Column[] }) {
  const { t } = useTranslation('roster');
  const remarks = useRemarks(row.person?.availabilityNote ?? '', undefined);
  return (
    <tr>
      <td className="number">{row.line}</td>
      {columns.map(({ field }, index) => (
        <td key={field} className={field === 'arrivedOn' ? 'nowrap' : undefined}>
          <Cell row={row} field={field} text={row.shown[index] ?? ''} />
        </td>
      ))}
      <td>
        {row.person === null ? (
          <ul className="stack-small">
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

interface CellProps {
  readonly row: RosterRow;
  readonly field: RosterField;
  /** As it stands in the list. */
  readonly text: string;
}

/** What can be meant in two ways stands as it will be stored: 03/12 may be December or March. */
function Cell({ row, field, text }: CellProps) {
  const { t } = useTranslation('roster');
  const format = useFormat();
  const isUnread = row.problems.some(({ column }) => column === field);
  // "Farsi" and "fa" are both taken for Persian.
  if (row.person !== null && field === 'languages')
    return format.list(row.person.languages.map((code) => format.language(code)));
  if (!isUnread && field === 'arrivedOn')
    return row.read.arrivedOn === null ? null : format.day(row.read.arrivedOn);
  if (!isUnread && (field === 'literacyFirstLanguage' || field === 'literacyHostLanguage'))
    return (
      <>
        {t(`common:literacy.${row.read[field]}`)}
        {row.assumed.includes(field) && <div className="note">{t('preview.assumed.cell')}</div>}
      </>
    );
  return <bdi>{text}</bdi>;
}

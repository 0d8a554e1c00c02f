/** Who was there, for whoever may read it: no notes, and nothing to fill in. */
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../../shared/contract/meetings.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { EmptyState } from '../../ui/notice.tsx';
import { PersonText } from '../../ui/own-words.tsx';

const columns = ['name', 'languages', 'attendance', 'minutes'] as const;

export function MeetingReading({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const { entries } = meeting;
  if (entries.length === 0)
    return <EmptyState title={t('table.empty.title')} text={t('reading.empty')} />;
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="visually-hidden">{t('reading.caption')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column === 'languages' ? t('people:form.languages') : t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map(({ personId, code, preferredName, languages, attendance, minutes }) => (
            <tr key={personId}>
              <th scope="row">
                <PersonText text={preferredName} />
                {preferredName !== code && <span className="note code">{code}</span>}
              </th>
              <td>{format.list(languages.map((one) => format.language(one)))}</td>
              <td>{attendance === null ? '' : t(`common:attendance.${attendance}`)}</td>
              <td className="nowrap">{attendance === null ? '' : format.minutes(minutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

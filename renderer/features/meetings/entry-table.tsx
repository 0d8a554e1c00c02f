/** Everybody in the meeting, one row each, typed into without leaving the screen. */
import { useTranslation } from 'react-i18next';
import { Attendance } from '../../../shared/contract/meetings.ts';
import type { Meeting } from '../../../shared/contract/meetings.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notice.tsx';
import { attendanceChange } from './attendance-change.ts';
import { EntryRow } from './entry-row.tsx';
import { moveBetweenRows } from './move-between-rows.ts';
import type { PersonPart } from '../../app/person-parts.ts';
import { SaveLine } from './save-line.tsx';
import type { EntryDraftsControl } from './use-entry-drafts.ts';

export interface EntryTableProps {
  readonly meeting: Meeting;
  readonly drafts: EntryDraftsControl;
  readonly part: PersonPart;
  /** True after the meeting could not be closed because attendance is missing. */
  readonly showMissing: boolean;
}

const columns = ['name', 'attendance', 'minutes', 'day', 'kept', 'state'] as const;

export function EntryTable({ meeting, drafts, part, showMissing }: EntryTableProps) {
  const { t } = useTranslation('meetings');
  const { entries } = drafts;
  const shown = columns.filter((column) => column !== 'day' || meeting.kind === 'interview');
  const unsaid = entries.filter(({ attendance }) => attendance === null);

  const everybodyPresent = () => {
    const today = localDay(new Date());
    for (const { personId, heldOn } of unsaid)
      drafts.choose(personId, attendanceChange(meeting, 'present', heldOn, today));
  };

  if (entries.length === 0)
    return <EmptyState title={t('table.empty.title')} text={t('table.empty.text')} />;
  return (
    <>
      <div className="entry-bar">
        <Button small isDisabled={unsaid.length === 0} onPress={everybodyPresent}>
          {t('table.everybody')}
        </Button>
        <p className="note">
          {t('table.said', { said: entries.length - unsaid.length, total: entries.length })}
        </p>
        <p className="legend">
          {Attendance.options.map((value) => (
            <span key={value}>
              <b>{t(`table.letter.${value}`)}</b>
              {t(`common:attendance.${value}`)}
            </span>
          ))}
        </p>
        <SaveLine rows={drafts.rows} savedAt={drafts.savedAt} />
      </div>
      <table className={`table entries ${meeting.kind}`}>
        <caption className="visually-hidden">{t('table.caption')}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column} scope="col" className={column}>
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDownCapture={moveBetweenRows}>
          {entries.map((entry) => (
            <EntryRow
              key={entry.personId}
              entry={entry}
              draft={drafts.rows.get(entry.personId)}
              kind={meeting.kind}
              plannedMinutes={meeting.plannedMinutes}
              groupLanguage={meeting.groupLanguage}
              part={part}
              isMissing={showMissing && entry.attendance === null}
              onEdit={drafts.edit}
              onChoose={drafts.choose}
              onSave={drafts.saveNow}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

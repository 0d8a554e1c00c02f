/** One person of the meeting: attendance, minutes, what they want kept, and whether it is saved. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Attendance } from '../../../shared/contract/meetings.ts';
import type { Meeting, MeetingEntry } from '../../../shared/contract/meetings.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { href } from '../../app/router.ts';
import { SegmentedField } from '../../ui/choice-fields.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { PersonText } from '../../ui/own-words.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { attendanceChange, toMinutes } from './attendance-change.ts';
import type { RowChange, RowDraft } from './entry-drafts.ts';
import { EntryState } from './entry-state.tsx';
import { KeptField } from './kept-field.tsx';
import type { PersonPart } from '../../app/person-parts.ts';

export interface EntryRowProps {
  readonly entry: MeetingEntry;
  readonly draft: RowDraft | undefined;
  readonly kind: Meeting['kind'];
  readonly plannedMinutes: number;
  readonly groupLanguage: string;
  /** The part of a person's file that this meeting fills: the name leads there. */
  readonly part: PersonPart;
  /** True after an attempt to close, when this row's attendance was not said. */
  readonly isMissing: boolean;
  readonly onEdit: (personId: string, change: RowChange) => void;
  readonly onChoose: (personId: string, change: RowChange) => void;
  readonly onSave: (personId: string) => void;
}

export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const { entry, kind, plannedMinutes, isMissing, onEdit, onChoose, onSave } = props;
  const { t } = useTranslation('meetings');
  const { personId, attendance, preferredName: name } = entry;

  const say = (chosen: Attendance) =>
    onChoose(
      personId,
      attendanceChange({ kind, plannedMinutes }, chosen, entry.heldOn, localDay(new Date())),
    );

  return (
    <tr className={isMissing ? 'missing' : undefined}>
      <th scope="row" title={name}>
        <a href={href('people', personId, props.part)}>
          <PersonText text={name} />
          <span className="visually-hidden after">{t(`people:parts.${props.part}`)}</span>
        </a>
      </th>
      <td data-field="attendance">
        <SegmentedField
          label={t('table.attendanceOf', { name })}
          hideLabel
          value={attendance}
          onChange={say}
          options={Attendance.options.map((value) => ({
            value,
            label: t(`table.letter.${value}`),
            description: t(`common:attendance.${value}`),
          }))}
        />
      </td>
      <td data-field="minutes">
        <TextField
          label={t('table.minutesOf', { name })}
          hideLabel
          inputMode="numeric"
          value={attendance === null && entry.minutes === 0 ? '' : String(entry.minutes)}
          onChange={(text) => onEdit(personId, { minutes: toMinutes(text) })}
          onBlur={() => onSave(personId)}
          isDisabled={attendance === 'absent'}
        />
      </td>
      {kind === 'interview' && (
        <td data-field="day">
          <DateField
            label={t('table.dayOf', { name })}
            hideLabel
            value={entry.heldOn ?? ''}
            onChange={(day) => onEdit(personId, { heldOn: day === '' ? null : day })}
            isDisabled={attendance === 'absent'}
          />
        </td>
      )}
      <td data-field="kept">
        <KeptField
          entry={entry}
          groupLanguage={props.groupLanguage}
          onEdit={(change) => onEdit(personId, change)}
          onChoose={(change) => onChoose(personId, change)}
          onBlur={() => onSave(personId)}
        />
      </td>
      <td>
        <EntryState
          entry={entry}
          draft={props.draft}
          isMissing={isMissing}
          onRetry={() => onSave(personId)}
        />
      </td>
    </tr>
  );
});

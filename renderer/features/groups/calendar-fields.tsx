/** When a new group meets: first day, pace, and the first and last date that come of it. */
import { useTranslation } from 'react-i18next';
import { meetingCodes } from '../../../shared/contract/programmes.ts';
import { planCalendar } from '../../../shared/domain/groups/plan-calendar.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { RadioGroupField } from '../../ui/choice-fields.tsx';
import { DateField } from '../../ui/date-field.tsx';
import type { GroupDraft } from './group-draft.ts';

export interface CalendarFieldsProps {
  readonly draft: GroupDraft;
  readonly onChange: (change: Partial<GroupDraft>) => void;
  readonly dayError: string | null;
}

export function CalendarFields({ draft, onChange, dayError }: CalendarFieldsProps) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const days =
    draft.startsOn === ''
      ? []
      : planCalendar(draft.startsOn, draft.pace === '1' ? 1 : 2, meetingCodes.length);
  const [first] = days;
  const last = days.at(-1);
  return (
    <fieldset className="stack-small">
      <legend>
        <h2>{t('new.calendar')}</h2>
      </legend>
      <div className="columns">
        <DateField
          label={t('new.startsOn')}
          value={draft.startsOn}
          onChange={(startsOn) => onChange({ startsOn })}
          error={dayError}
          isRequired
        />
        <RadioGroupField
          label={t('new.pace')}
          value={draft.pace}
          onChange={(pace) => onChange({ pace })}
          options={[
            { value: '1', label: t('new.pace1') },
            { value: '2', label: t('new.pace2') },
          ]}
        />
      </div>
      <output className="note">
        {first === undefined || last === undefined
          ? t('new.spanEmpty')
          : t('new.span', { first: format.day(first), last: format.day(last) })}
      </output>
    </fieldset>
  );
}

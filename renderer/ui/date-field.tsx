/** A day, typed part by part in the order of the window's language, or picked from a calendar. */
import { useContext, useMemo, useRef, useState } from 'react';
import { parseDate } from '@internationalized/date';
import type { CalendarDate } from '@internationalized/date';
import { Button as AriaButton } from 'react-aria-components/Button';
import { DateInput, DateSegment } from 'react-aria-components/DateField';
import { DatePicker } from 'react-aria-components/DatePicker';
import { FieldError } from 'react-aria-components/FieldError';
import { Group } from 'react-aria-components/Group';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { DateCalendar } from './date-calendar.tsx';
import { FieldWordsContext } from './field-words.ts';
import { Icon } from './icon.tsx';

export interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly description?: string | undefined;
  readonly error?: string | null | undefined;
  readonly min?: string;
  readonly max?: string;
  readonly isRequired?: boolean;
  readonly hideLabel?: boolean;
  readonly isDisabled?: boolean;
}

/** While "2026" is typed the year is 2, 20 and 202 for a moment: such a day is not told to anybody. */
const firstYear = 1900;

const asDate = (day: string): CalendarDate | null => (day === '' ? null : parseDate(day));

export function DateField(props: DateFieldProps) {
  const { value, onChange } = props;
  const words = useContext(FieldWordsContext);
  const root = useRef<HTMLDivElement>(null);
  const [typing, setTyping] = useState<CalendarDate | null>(null);
  // One and the same while the day is: for another object the field shows all its parts anew, and brings back the one
  // that was just taken away, whenever the form around it says that it has stored something.
  const day = useMemo(() => asDate(value), [value]);
  const [round, setRound] = useState(0);
  const tell = (date: CalendarDate | null) => {
    const isHalfTyped = date !== null && date.year < firstYear;
    setTyping(isHalfTyped ? date : null);
    if (!isHalfTyped) onChange(date?.toString() ?? '');
  };
  // "27" means this century; any other half of a year goes, and the day that stands is shown again.
  const endTyping = () => {
    if (typing === null) return;
    if (typing.year < 100) tell(typing.set({ year: 2000 + typing.year }));
    else setTyping(null);
  };
  // Never shows another day than the one it stands for: a part that was emptied and left comes back.
  const leave = () => {
    if (value !== '' && root.current?.querySelector('[data-placeholder]') !== null)
      setRound((before) => before + 1);
  };
  return (
    <DatePicker
      key={round}
      ref={root}
      className="field date-field"
      value={typing ?? day}
      onChange={tell}
      onBlur={leave}
      minValue={asDate(props.min ?? '')}
      maxValue={asDate(props.max ?? '')}
      granularity="day"
      shouldForceLeadingZeros
      isRequired={props.isRequired ?? false}
      isDisabled={props.isDisabled ?? false}
      validationBehavior="aria"
      {...(props.error ? { isInvalid: true } : {})}
    >
      <Label className={props.hideLabel === true ? 'visually-hidden' : 'field-label'}>
        {props.label}
      </Label>
      <Group
        className="input date-input"
        onBlur={({ target, relatedTarget }) => {
          const parts = target.closest('.date-segments');
          if (parts !== null && !parts.contains(relatedTarget)) endTyping();
        }}
      >
        <DateInput className="date-segments">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        {value !== '' &&
          props.isRequired !== true &&
          props.isDisabled !== true &&
          words.clear !== '' && (
            // No slot: the button of the calendar is another one.
            <AriaButton
              slot={null}
              className="date-button"
              aria-label={`${words.clear}: ${props.label}`}
              onPress={() => {
                tell(null);
                root.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus();
              }}
            >
              <Icon name="close" small />
            </AriaButton>
          )}
        <AriaButton className="date-button">
          <Icon name="calendar" small />
        </AriaButton>
      </Group>
      {props.description !== undefined && (
        <Text slot="description" className="field-note">
          {props.description}
        </Text>
      )}
      <FieldError className="field-error">
        {/* Our own words: the library writes its own in the language of the computer, not of the window. */}
        {({ validationDetails }) => {
          if (props.error) return props.error;
          if (validationDetails.rangeUnderflow) return words.tooEarly(props.min ?? '');
          return validationDetails.rangeOverflow ? words.tooLate(props.max ?? '') : null;
        }}
      </FieldError>
      <DateCalendar />
    </DatePicker>
  );
}

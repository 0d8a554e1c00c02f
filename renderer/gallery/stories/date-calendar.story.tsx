import { DatePicker } from 'react-aria-components/DatePicker';
import { Group } from 'react-aria-components/Group';
import { parseDate } from '@internationalized/date';
import { DateCalendar } from '../../ui/date-calendar.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

export const story: Story = {
  page: (words) => (
    <State name="closed: nothing is drawn">
      <DatePicker aria-label={words.day} defaultValue={parseDate('2024-03-09')}>
        <Group />
        <DateCalendar />
      </DatePicker>
    </State>
  ),
  windows: {
    month: (words) => (
      <DatePicker aria-label={words.day} defaultValue={parseDate('2024-03-09')} defaultOpen>
        <Group className="input">{words.day}</Group>
        <DateCalendar />
      </DatePicker>
    ),
  },
};

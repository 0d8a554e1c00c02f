/** The month to pick a day from, below a date field. */
import { Button } from 'react-aria-components/Button';
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
} from 'react-aria-components/Calendar';
import { Dialog } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './icon.tsx';

export function DateCalendar() {
  return (
    <Popover className="popover date-popover">
      <Dialog className="date-dialog">
        {/* The centres are in Europe, whatever language their operators read: the week begins on Monday. */}
        <Calendar firstDayOfWeek="mon">
          <div className="date-head">
            <Button slot="previous" className="date-button">
              <Icon name="back" small />
            </Button>
            <CalendarHeading className="date-heading" />
            <Button slot="next" className="date-button">
              <Icon name="forward" small />
            </Button>
          </div>
          <CalendarGrid className="date-grid" weekdayStyle="short">
            {(date) => <CalendarCell date={date} className="date-cell" />}
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}

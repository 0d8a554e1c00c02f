import { DateField } from '../../ui/date-field.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

const nothing = () => undefined;

export const story: Story = {
  page: (words) => (
    <>
      <State name="normal">
        <DateField
          label={words.day}
          value="2024-03-09"
          onChange={nothing}
          description={words.program}
        />
      </State>
      <State name="empty">
        <DateField label={words.day} value="" onChange={nothing} isRequired />
      </State>
      <State name="invalid">
        <DateField label={words.day} value="2024-03-09" onChange={nothing} error={words.wrong} />
      </State>
      <State name="focus" force="focus">
        <DateField label={words.day} value="2024-03-09" onChange={nothing} />
      </State>
      <State name="disabled">
        <DateField label={words.day} value="2024-03-09" onChange={nothing} isDisabled />
      </State>
      <State name="label for readers only">
        <DateField
          label={words.day}
          value="2024-03-09"
          onChange={nothing}
          hideLabel
          min="2024-01-01"
          max="2024-12-31"
        />
      </State>
    </>
  ),
};

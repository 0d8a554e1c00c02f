import { NumberField } from '../../ui/number-field.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

const nothing = () => undefined;

export const story: Story = {
  page: (words) => (
    <>
      <State name="normal">
        <NumberField
          label={words.hours}
          value={36}
          onChange={nothing}
          description={words.program}
        />
      </State>
      <State name="empty">
        <NumberField label={words.hours} value={null} onChange={nothing} />
      </State>
      <State name="invalid">
        <NumberField label={words.hours} value={36} onChange={nothing} error={words.wrong} />
      </State>
      <State name="disabled">
        <NumberField label={words.hours} value={14000} onChange={nothing} isDisabled />
      </State>
    </>
  ),
};

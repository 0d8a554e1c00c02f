import { Mark } from '../../ui/mark.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

export const story: Story = {
  page: (words) => (
    <State name="normal">
      <Mark label={words.group} />
    </State>
  ),
};

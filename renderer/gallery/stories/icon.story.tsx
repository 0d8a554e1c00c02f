import { Icon, iconNames } from '../../ui/icon.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

export const story: Story = {
  page: () => (
    <>
      {iconNames.map((name) => (
        <State key={name} name={name}>
          <span className="row">
            <Icon name={name} />
            <Icon name={name} small />
          </span>
        </State>
      ))}
    </>
  ),
};

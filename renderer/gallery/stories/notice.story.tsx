import { Button } from '../../ui/button.tsx';
import { EmptyState, Notice } from '../../ui/notice.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

export const story: Story = {
  page: (words) => (
    <>
      <State name="info" wide>
        <Notice kind="info" title={words.program} />
      </State>
      <State name="ok" wide>
        <Notice kind="ok" title={words.saved} />
      </State>
      <State name="care" wide>
        <Notice kind="care" title={words.practice}>
          {words.nobodyNext}
        </Notice>
      </State>
      <State name="error with a next step" wide>
        <Notice kind="error" title={words.failed} action={<Button small>{words.save}</Button>}>
          {words.next}
        </Notice>
      </State>
      <State name="long text" wide>
        <Notice kind="care" title={words.longName} />
      </State>
      <State name="empty state" wide>
        <EmptyState
          title={words.nobody}
          text={words.nobodyNext}
          action={<Button variant="primary">{words.add}</Button>}
        />
      </State>
    </>
  ),
};

import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

export const story: Story = {
  page: (words) => (
    <>
      <State name="at the start" wide>
        <ProgressBar label={words.progress} value={0} max={20} text={words.progressText} />
      </State>
      <State name="under way, can be cancelled" wide>
        <div className="stack-small">
          <ProgressBar label={words.progress} value={7} max={20} text={words.progressText} />
          <div className="row">
            <span className="note">{words.personName}</span>
            <Button small>{words.cancel}</Button>
          </div>
        </div>
      </State>
      <State name="done" wide>
        <ProgressBar label={words.progress} value={20} max={20} text={words.progressText} />
      </State>
    </>
  ),
};

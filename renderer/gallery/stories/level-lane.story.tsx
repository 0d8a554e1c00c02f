import { LevelHead, LevelLane } from '../../ui/level-lane.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

export const story: Story = {
  page: (words) => (
    <>
      <State name="head">
        <LevelHead />
      </State>
      <State name="nothing yet">
        <LevelLane label={words.empty} self={null} observed={null} />
      </State>
      <State name="says B">
        <LevelLane label={`${words.says} B`} self="B" observed={null} />
      </State>
      <State name="observed C">
        <LevelLane label={`${words.observed} C`} self={null} observed="C" />
      </State>
      <State name="says B, observed B">
        <LevelLane label={`${words.says} B, ${words.observed} B`} self="B" observed="B" />
      </State>
      <State name="says A, observed C">
        <LevelLane label={`${words.says} A, ${words.observed} C`} self="A" observed="C" />
      </State>
    </>
  ),
};

import { ListField } from '../../ui/list-field.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';
import type { GalleryWords } from '../words.ts';

function List({ words, value }: { words: GalleryWords; value: readonly string[] }) {
  return (
    <ListField
      label={words.task}
      value={value}
      description={words.program}
      addLabel={words.add}
      lineLabel={(number) => `${words.task} ${number}`}
      removeLabel={(number) => `${words.remove} ${number}`}
      onChange={() => undefined}
      maxLines={3}
      maxLength={300}
    />
  );
}

export const story: Story = {
  page: (words) => (
    <>
      <State name="empty" wide>
        <List words={words} value={[]} />
      </State>
      <State name="two lines" wide>
        <List words={words} value={[words.said, '']} />
      </State>
      <State name="full, long text" wide>
        <List words={words} value={[words.said, words.longName, words.said]} />
      </State>
    </>
  ),
};

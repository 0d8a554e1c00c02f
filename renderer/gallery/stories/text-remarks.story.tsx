import { FieldWatchContext } from '../../ui/field-watch.ts';
import { TextField } from '../../ui/text-field.tsx';
import { TextRemarks } from '../../ui/text-remarks.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';
import type { GalleryWords } from '../words.ts';

const nothing = () => undefined;

const remarkOf = (words: GalleryWords) => ({
  word: words.remarkWord,
  why: words.remarkWhy,
  instead: words.remarkInstead,
});

export const story: Story = {
  page: (words) => (
    <FieldWatchContext value={() => [remarkOf(words)]}>
      <State name="one word">
        <TextRemarks remarks={[remarkOf(words)]} />
      </State>
      <State name="none">
        <TextRemarks remarks={[]} />
      </State>
      <State name="more than are shown, one of them long" wide>
        <TextRemarks
          remarks={[words.personName, words.longName, words.group, words.task].map((word) => ({
            ...remarkOf(words),
            word,
          }))}
        />
      </State>
      <State name="below a field with a note">
        <TextField
          label={words.task}
          value={words.remarkWord}
          onChange={nothing}
          description={words.note}
          multiline
        />
      </State>
      <State name="below a field with an error">
        <TextField
          label={words.task}
          value={words.remarkWord}
          onChange={nothing}
          error={words.wrong}
        />
      </State>
      <State name="a field that is left alone">
        <TextField label={words.name} value={words.personName} onChange={nothing} watch="off" />
      </State>
    </FieldWatchContext>
  ),
};

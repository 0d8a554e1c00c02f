import { TextField } from '../../ui/text-field.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';
import { galleryWords } from '../words.ts';

const nothing = () => undefined;

export const story: Story = {
  page: (words) => (
    <>
      <State name="normal">
        <TextField
          label={words.name}
          value={words.personName}
          onChange={nothing}
          description={words.note}
        />
      </State>
      <State name="empty, optional">
        <TextField label={words.name} value="" onChange={nothing} optional={words.optional} />
      </State>
      <State name="hover" force="hover">
        <TextField label={words.name} value={words.personName} onChange={nothing} />
      </State>
      <State name="focus" force="focus">
        <TextField label={words.name} value={words.personName} onChange={nothing} />
      </State>
      <State name="invalid">
        <TextField label={words.name} value="" onChange={nothing} error={words.wrong} />
      </State>
      <State name="disabled">
        <TextField label={words.name} value={words.personName} onChange={nothing} isDisabled />
      </State>
      <State name="a person's words, in Arabic" wide>
        <TextField
          label={words.task}
          value={galleryWords.ar.said}
          onChange={nothing}
          multiline
          words
          language="ar"
        />
      </State>
      <State name="a person's words, in English" wide>
        <TextField
          label={words.task}
          value={galleryWords.en.said}
          onChange={nothing}
          multiline
          words
          language="en"
        />
      </State>
      <State name="long text" wide>
        <TextField label={words.task} value={words.longName} onChange={nothing} multiline />
      </State>
    </>
  ),
};

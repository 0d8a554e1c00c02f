import { SelectField } from '../../ui/select-field.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';
import type { GalleryWords } from '../words.ts';

const nothing = () => undefined;

function optionsOf(words: GalleryWords) {
  return [
    { value: 'one', label: words.group },
    { value: 'long', label: words.longName },
  ];
}

export const story: Story = {
  page: (words) => (
    <>
      <State name="normal">
        <SelectField
          label={words.people}
          value="one"
          options={optionsOf(words)}
          onChange={nothing}
          description={words.program}
        />
      </State>
      <State name="hover" force="hover">
        <SelectField
          label={words.people}
          value="one"
          options={optionsOf(words)}
          onChange={nothing}
        />
      </State>
      <State name="focus" force="focus">
        <SelectField
          label={words.people}
          value="one"
          options={optionsOf(words)}
          onChange={nothing}
        />
      </State>
      <State name="disabled">
        <SelectField
          label={words.people}
          value="one"
          options={optionsOf(words)}
          onChange={nothing}
          isDisabled
        />
      </State>
      <State name="label for readers only">
        <SelectField
          label={words.people}
          value="one"
          options={optionsOf(words)}
          onChange={nothing}
          hideLabel
        />
      </State>
      <State name="wrong">
        <SelectField
          label={words.people}
          value="one"
          options={optionsOf(words)}
          onChange={nothing}
          error={words.wrong}
        />
      </State>
      <State name="long text">
        <SelectField
          label={words.people}
          value="long"
          options={optionsOf(words)}
          onChange={nothing}
        />
      </State>
    </>
  ),
};

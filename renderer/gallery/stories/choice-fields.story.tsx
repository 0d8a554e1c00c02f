import {
  CheckboxField,
  CheckboxGroupField,
  RadioGroupField,
  SegmentedField,
} from '../../ui/choice-fields.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';
import type { GalleryWords } from '../words.ts';

const nothing = () => undefined;

function optionsOf(words: GalleryWords) {
  return [
    { value: 'present', label: words.present },
    { value: 'absent', label: words.absent },
    { value: 'caught-up', label: words.caughtUp },
  ] as const;
}

export const story: Story = {
  page: (words) => (
    <>
      <State name="checkbox">
        <CheckboxField label={words.present} isSelected={false} onChange={nothing} />
      </State>
      <State name="checkbox, chosen">
        <CheckboxField label={words.present} isSelected onChange={nothing} />
      </State>
      <State name="checkbox, focus" force="focus">
        <CheckboxField label={words.present} isSelected onChange={nothing} />
      </State>
      <State name="checkbox, hover" force="hover">
        <CheckboxField label={words.present} isSelected={false} onChange={nothing} />
      </State>
      <State name="checkbox, disabled">
        <CheckboxField label={words.present} isSelected isDisabled onChange={nothing} />
      </State>
      <State name="checkbox with a note">
        <CheckboxField
          label={words.present}
          description={words.note}
          isSelected
          onChange={nothing}
        />
      </State>
      <State name="several">
        <CheckboxGroupField
          label={words.evidence}
          options={optionsOf(words)}
          value={['present']}
          onChange={nothing}
          list
        />
      </State>
      <State name="one of them">
        <RadioGroupField
          label={words.evidence}
          options={optionsOf(words)}
          value="present"
          onChange={nothing}
          list
        />
      </State>
      <State name="one of them, missing">
        <RadioGroupField
          label={words.evidence}
          options={optionsOf(words)}
          value={null}
          onChange={nothing}
          error={words.wrong}
          list
        />
      </State>
      <State name="one of them, disabled">
        <RadioGroupField
          label={words.evidence}
          options={optionsOf(words)}
          value="absent"
          onChange={nothing}
          isDisabled
          list
        />
      </State>
      <State name="segments" wide>
        <SegmentedField
          label={words.today}
          options={optionsOf(words)}
          value="absent"
          onChange={nothing}
        />
      </State>
      <State name="segments, focus" force="focus" wide>
        <SegmentedField
          label={words.today}
          options={optionsOf(words)}
          value="absent"
          onChange={nothing}
        />
      </State>
      <State name="segments, disabled" wide>
        <SegmentedField
          label={words.today}
          options={optionsOf(words)}
          value="absent"
          onChange={nothing}
          isDisabled
        />
      </State>
      <State name="long text" wide>
        <CheckboxField label={words.longName} isSelected onChange={nothing} />
      </State>
    </>
  ),
};

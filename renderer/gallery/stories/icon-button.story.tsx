import { IconButton } from '../../ui/icon-button.tsx';
import { State } from '../story.tsx';
import type { Forced, Story } from '../story.tsx';

const nothing = () => undefined;
const forced: readonly Forced[] = ['hover', 'focus', 'press'];

export const story: Story = {
  page: (words) => (
    <>
      <State name="normal">
        <IconButton icon="back" label={words.open} onPress={nothing} />
      </State>
      {forced.map((state) => (
        <State key={state} name={state} force={state}>
          <IconButton icon="forward" label={words.next} onPress={nothing} />
        </State>
      ))}
      <State name="disabled">
        <IconButton icon="forward" label={words.cancel} onPress={nothing} isDisabled />
      </State>
    </>
  ),
};

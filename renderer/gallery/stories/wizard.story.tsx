import { Mark } from '../../ui/mark.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { Wizard } from '../../ui/wizard.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';
import type { GalleryWords } from '../words.ts';

const nothing = () => undefined;

function OneStep({ words, current }: { readonly words: GalleryWords; readonly current: number }) {
  return (
    <Wizard
      mark={<Mark label={words.group} />}
      stepsLabel={words.progress}
      steps={[words.languages, words.practice, words.group]}
      current={current}
      progress={words.progressText}
      title={words.open}
      text={words.consequence}
      back={current === 0 ? null : { label: words.cancel, onPress: nothing }}
      next={{ label: words.save, onPress: nothing }}
    >
      <TextField label={words.name} description={words.note} value="" onChange={nothing} />
    </Wizard>
  );
}

export const story: Story = {
  page: (words) => (
    <State name="a step fills the window: see the pictures of it">
      <p>{words.program}</p>
    </State>
  ),
  windows: {
    first: (words) => <OneStep words={words} current={0} />,
    second: (words) => <OneStep words={words} current={1} />,
  },
};

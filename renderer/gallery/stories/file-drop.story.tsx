import { FileDrop, FilePicker } from '../../ui/file-drop.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

const nothing = () => undefined;

export const story: Story = {
  page: (words) => (
    <>
      <State name="normal" wide>
        <FileDrop
          text={words.drop}
          buttonLabel={words.chooseFile}
          accept={['.csv']}
          maxBytes={1}
          onFile={nothing}
          onTooLarge={nothing}
        />
      </State>
      <State name="a file that is read in parts" wide>
        <FilePicker
          text={words.drop}
          buttonLabel={words.chooseFile}
          accept={['.zip']}
          onFile={nothing}
        />
      </State>
      <State name="focus" force="focus" wide>
        <FileDrop
          text={words.drop}
          buttonLabel={words.chooseFile}
          accept={['.csv']}
          maxBytes={1}
          onFile={nothing}
          onTooLarge={nothing}
        />
      </State>
    </>
  ),
};

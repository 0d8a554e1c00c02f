import { Button } from '../../ui/button.tsx';
import { ConfirmDialog, Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';
import type { GalleryWords } from '../words.ts';

const nothing = () => undefined;

function Question({ words, pending }: { words: GalleryWords; pending: boolean }) {
  return (
    <ConfirmDialog
      title={words.question}
      text={words.consequence}
      isOpen
      confirmLabel={words.remove}
      cancelLabel={words.cancel}
      onConfirm={nothing}
      onCancel={nothing}
      pending={pending}
    />
  );
}

export const story: Story = {
  page: (words) => (
    <State name="closed: nothing is there" wide>
      <Dialog title={words.question} isOpen={false} onClose={nothing}>
        {words.consequence}
      </Dialog>
    </State>
  ),
  windows: {
    confirm: (words) => <Question words={words} pending={false} />,
    pending: (words) => <Question words={words} pending />,
    form: (words) => (
      <Dialog
        title={words.task}
        isOpen
        onClose={nothing}
        actions={
          <>
            <Button>{words.cancel}</Button>
            <Button variant="primary">{words.save}</Button>
          </>
        }
      >
        <TextField label={words.name} value={words.personName} onChange={nothing} autoFocus />
        <TextField label={words.task} value={words.said} onChange={nothing} multiline words />
      </Dialog>
    ),
    long: (words) => (
      <Dialog title={words.longName} isOpen onClose={nothing} wide>
        <p>{words.longName}</p>
      </Dialog>
    ),
  },
};

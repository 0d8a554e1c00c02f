import { PassphraseField } from '../../ui/passphrase-field.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';
import type { GalleryWords } from '../words.ts';

interface Variant {
  readonly words: GalleryWords;
  readonly value: string;
  readonly error?: string;
  readonly description?: string;
}

function Field({ words, ...rest }: Variant) {
  return (
    <PassphraseField
      {...rest}
      label={words.passphrase}
      showLabel={words.show}
      hideLabel={words.hide}
      capitalsLocked={words.capitals}
      onChange={() => undefined}
    />
  );
}

export const story: Story = {
  page: (words) => (
    <>
      <State name="empty" wide>
        <Field words={words} value="" description={words.program} />
      </State>
      <State name="written, hidden" wide>
        <Field words={words} value="pebble lantern orchard" />
      </State>
      <State name="focus" force="focus" wide>
        <Field words={words} value="pebble lantern orchard" />
      </State>
      <State name="invalid" wide>
        <Field words={words} value="pebble" error={words.wrong} />
      </State>
    </>
  ),
};

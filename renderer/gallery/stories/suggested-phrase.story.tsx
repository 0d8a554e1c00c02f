import { SuggestedPhrase } from '../../ui/suggested-phrase.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';
import type { GalleryWords } from '../words.ts';

function Words({ words, phrase }: { readonly words: GalleryWords; readonly phrase: string }) {
  return (
    <SuggestedPhrase
      title={words.passphrase}
      note={words.program}
      words={phrase}
      take={{ label: words.show, onPress: () => undefined }}
      others={{ label: words.hide, onPress: () => undefined }}
    />
  );
}

export const story: Story = {
  page: (words) => (
    <>
      <State name="five words" wide>
        <Words words={words} phrase="pebble lantern orchard willow ferry" />
      </State>
      <State name="being drawn" wide>
        <Words words={words} phrase="" />
      </State>
      <State name="long words" wide>
        <Words
          words={words}
          phrase="neighbourhood constellation grandmother archipelago marketplace watercolour"
        />
      </State>
    </>
  ),
};

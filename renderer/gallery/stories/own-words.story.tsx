import { OwnWords, PersonText } from '../../ui/own-words.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';
import { galleryWords } from '../words.ts';

export const story: Story = {
  page: (words) => (
    <>
      <State name="in Arabic, with a translation" wide>
        <OwnWords
          text={galleryWords.ar.said}
          language="ar"
          translation={words.said}
          by={words.personName}
        />
      </State>
      <State name="in English" wide>
        <OwnWords text={galleryWords.en.said} language="en" />
      </State>
      <State name="in Tigrinya and Bengali" wide>
        <OwnWords text="ንኹሉ ጎደና ክዳን ቤት ትምህርቲ ሰፍየ።" language="ti" />
        <OwnWords text="আমি পাড়ার সবার স্কুলের জামা সেলাই করেছি।" language="bn" />
      </State>
      <State name="a name inside a line" wide>
        <p>
          {words.program} <PersonText text={galleryWords.ar.personName} language="ar" />
          {' · '}
          <PersonText text={galleryWords.en.personName} language="en" /> {words.present}
        </p>
      </State>
      <State name="long text" wide>
        <PersonText text={words.longName} />
      </State>
    </>
  ),
};

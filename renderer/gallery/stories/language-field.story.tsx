import { useEffect, useRef } from 'react';
import { LanguageField, LanguagesField } from '../../ui/language-field.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';
import type { GalleryWords } from '../words.ts';

const nothing = () => undefined;

const languages = [
  { code: 'ar', name: 'العربية' },
  { code: 'ti', name: 'ትግርኛ' },
  { code: 'bn', name: 'বাংলা' },
  { code: 'uk', name: 'Українська' },
  { code: 'fr', name: 'Français' },
];

/** Opens as it does for an operator: the field is entered, the arrow key pressed. */
function Opened({ words }: { words: GalleryWords }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const input = place.current?.querySelector('input');
    input?.focus();
    // The list is filled after the first drawing: the key comes one moment later.
    const timer = setTimeout(() =>
      input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })),
    );
    return () => clearTimeout(timer);
  }, []);
  return (
    <div ref={place}>
      <LanguageField
        label={words.languages}
        languages={languages}
        value={null}
        placeholder={words.choose}
        onChange={nothing}
      />
    </div>
  );
}

export const story: Story = {
  page: (words) => (
    <>
      <State name="chosen">
        <LanguageField
          label={words.languages}
          languages={languages}
          value="ti"
          description={words.program}
          onChange={nothing}
        />
      </State>
      <State name="empty">
        <LanguageField
          label={words.languages}
          languages={languages}
          value={null}
          placeholder={words.choose}
          onChange={nothing}
        />
      </State>
      <State name="invalid">
        <LanguageField
          label={words.languages}
          languages={languages}
          value={null}
          error={words.wrong}
          onChange={nothing}
        />
      </State>
      <State name="several" wide>
        <LanguagesField
          label={words.languages}
          languages={languages}
          value={['ar', 'ti', 'bn', 'uk']}
          placeholder={words.choose}
          removeLabel={(name) => `${words.remove} ${name}`}
          onChange={nothing}
        />
      </State>
      <State name="long text" wide>
        <LanguagesField
          label={words.languages}
          languages={[{ code: 'xx', name: words.longName }]}
          value={['xx']}
          removeLabel={(name) => `${words.remove} ${name}`}
          onChange={nothing}
        />
      </State>
    </>
  ),
  windows: { open: (words) => <Opened words={words} /> },
};

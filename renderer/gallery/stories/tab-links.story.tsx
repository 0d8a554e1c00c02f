import { Button } from '../../ui/button.tsx';
import { TabLinks } from '../../ui/tab-links.tsx';
import { State } from '../story.tsx';
import type { Forced, Story } from '../story.tsx';
import type { GalleryWords } from '../words.ts';

function Tabs({ words, name }: { words: GalleryWords; name: string }) {
  return (
    <TabLinks
      label={name}
      items={[
        { href: '#one', label: words.today, current: false },
        { href: '#two', label: words.languages, current: true, count: '3' },
        { href: '#three', label: words.evidence, current: false, count: '0' },
      ]}
    >
      <Button>{words.add}</Button>
    </TabLinks>
  );
}

const forced: readonly Forced[] = ['hover', 'focus'];

export const story: Story = {
  page: (words) => (
    <>
      <State name="normal" wide>
        <Tabs words={words} name={words.people} />
      </State>
      {forced.map((state) => (
        <State key={state} name={state} force={state} wide>
          <Tabs words={words} name={`${words.people}, ${state}`} />
        </State>
      ))}
    </>
  ),
};

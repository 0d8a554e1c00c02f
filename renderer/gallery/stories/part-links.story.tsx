import { PartLinks } from '../../ui/part-links.tsx';
import type { PartLinksProps } from '../../ui/part-links.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';
import type { GalleryWords } from '../words.ts';

function groups(words: GalleryWords, at: string): PartLinksProps['groups'] {
  return [
    {
      title: words.people,
      links: [
        {
          href: `#${at}-name`,
          label: words.name,
          current: false,
          mark: 'done',
          state: words.saved,
        },
        {
          href: `#${at}-today`,
          label: words.today,
          current: false,
          mark: 'missing',
          state: words.wrong,
        },
      ],
    },
    {
      title: words.evidence,
      links: [
        { href: `#${at}-languages`, label: words.languages, current: true, count: '3' },
        { href: `#${at}-task`, label: words.task, current: false, count: '12' },
      ],
    },
  ];
}

export const story: Story = {
  page: (words) => (
    <>
      <State name="counts, done, something missing">
        <PartLinks label={words.people} groups={groups(words, 'plain')} />
      </State>
      <State name="hover" force="hover">
        <PartLinks label={words.group} groups={groups(words, 'hover')} />
      </State>
      <State name="focus" force="focus">
        <PartLinks label={words.today} groups={groups(words, 'focus')} />
      </State>
    </>
  ),
};

import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

export const story: Story = {
  page: (words) => {
    const crumbs = [
      { label: words.people, href: '#people' },
      { label: words.group, href: '#group' },
    ];
    return (
      <>
        <State name="to a person" wide>
          <Breadcrumbs label={words.people} crumbs={crumbs} current={words.personName} isPerson />
        </State>
        <State name="current place for readers only" wide>
          <Breadcrumbs label={words.group} crumbs={crumbs} current={words.today} hideCurrent />
        </State>
        <State name="focus" force="focus" wide>
          <Breadcrumbs label={words.today} crumbs={crumbs} current={words.evidence} />
        </State>
        <State name="long" wide>
          <Breadcrumbs label={words.name} crumbs={crumbs} current={words.longName} isPerson />
        </State>
      </>
    );
  },
};

import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tag } from '../../ui/tag.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

export const story: Story = {
  page: (words) => (
    <>
      <State name="a screen and its one primary action" wide>
        <PageHeader
          title={words.people}
          note={words.program}
          actions={
            <>
              <Button>{words.add}</Button>
              <Button variant="primary">{words.open}</Button>
            </>
          }
        />
      </State>
      <State name="a person, with the way back" wide>
        <PageHeader
          title={words.personName}
          person
          crumbs={[
            { label: words.people, href: '#people' },
            { label: words.group, href: '#group' },
          ]}
          crumbsLabel={words.people}
          note={<Tag kind="voice">{words.today}</Tag>}
        />
      </State>
      <State name="long text" wide>
        <PageHeader
          title={words.longName}
          person
          actions={<Button variant="primary">{words.open}</Button>}
        />
      </State>
    </>
  ),
};

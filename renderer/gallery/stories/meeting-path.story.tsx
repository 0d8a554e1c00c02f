import { MeetingPath, MeetingSign } from '../../ui/meeting-path.tsx';
import type { MeetingPathProps, PathMark } from '../../ui/meeting-path.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';
import type { GalleryWords } from '../words.ts';

const codes = ['I1', ...Array.from({ length: 10 }, (_, at) => `G${at + 1}`), 'I2'];
const marks: readonly PathMark[] = ['present', 'present', 'absent', 'caught-up', 'present', 'done'];

function items(words: GalleryWords, held: number): MeetingPathProps['items'] {
  return codes.map((code, at) => ({
    code,
    mark: at < held ? (marks[at % marks.length] ?? 'done') : 'ahead',
    markLabel: words.present,
    current: at === held,
  }));
}

export const story: Story = {
  page: (words) => (
    <>
      <State name="before the first" wide>
        <MeetingPath label={words.group} items={items(words, 0)} />
      </State>
      <State name="under way: present, absent, caught up, today" wide>
        <MeetingPath label={words.group} items={items(words, 7)} />
      </State>
      <State name="all held" wide>
        <MeetingPath label={words.group} items={items(words, 12)} />
      </State>
      <State name="signs alone: interview, group, held, now">
        <span className="row">
          <MeetingSign code="I1" mark="done" />
          <MeetingSign code="G1" mark="done" />
          <MeetingSign code="G2" mark="ahead" current />
          <MeetingSign code="G3" mark="ahead" />
          <MeetingSign code="I2" mark="ahead" />
        </span>
      </State>
      <State name="mini" wide>
        <MeetingPath label={words.group} items={items(words, 7)} mini />
      </State>
    </>
  ),
};

import { Tag } from '../../ui/tag.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

const kinds = ['ok', 'care', 'error', 'voice', 'plain'] as const;

export const story: Story = {
  page: (words) => (
    <>
      {kinds.map((kind) => (
        <State key={kind} name={kind}>
          <Tag kind={kind}>{words.present}</Tag>
        </State>
      ))}
      <State name="stays here">
        <Tag kind="plain" staysHere>
          {words.staysHere}
        </Tag>
      </State>
      <State name="on a line of text" wide>
        <p>
          {words.program} <Tag kind="care">{words.practice}</Tag>
        </p>
      </State>
      <State name="long text" wide>
        <Tag kind="plain">{words.longName}</Tag>
      </State>
    </>
  ),
};

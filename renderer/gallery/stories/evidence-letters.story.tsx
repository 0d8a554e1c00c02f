import { EvidenceLetters } from '../../ui/evidence-letters.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

export const story: Story = {
  page: (words) => (
    <>
      <State name="none">
        <EvidenceLetters letters={[]} label={words.empty} />
      </State>
      <State name="some">
        <EvidenceLetters letters={['D', 'P']} label={words.evidence} />
      </State>
      <State name="all">
        <EvidenceLetters letters={['D', 'O', 'T', 'P', 'S']} label={words.evidence} />
      </State>
    </>
  ),
};

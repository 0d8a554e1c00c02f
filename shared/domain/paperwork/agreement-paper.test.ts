import { describe, expect, it } from 'vitest';
import { aPaperworkContent } from '../../../tests/harness/builders/paperwork-content.ts';
import { shippedLabels } from '../../../tests/harness/builders/portfolio-content.ts';
import { secondLanguages } from '../../contract/languages.ts';
import { legalGrounds } from '../../contract/privacy.ts';
import type { PrivacyNotice } from '../../contract/privacy.ts';
import { outlineTexts } from '../document/outline-texts.ts';
import type { Block, Outline } from '../document/outline.ts';
import { aVoice, facts } from '../portfolio/testing/outline-reading.ts';
import { buildPaperwork } from './build-paperwork.ts';

function anAgreement(
  language: string,
  privacy: PrivacyNotice,
  reached = aPaperworkContent().reached,
): Outline {
  const main = aVoice(language, shippedLabels(language));
  const content = aPaperworkContent({ privacy, reached });
  return buildPaperwork('agreement', content, { main, second: null });
}

/** The row of the privacy notice that begins with these words. */
function rowOf({ blocks }: Outline, label: string) {
  const isFacts = (block: Block) => block.kind === 'facts';
  const rows = blocks
    .filter(isFacts)
    .flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  return rows.find((row) => row.label[0].text === label);
}

describe.each(secondLanguages)('the agreement in %s', (language) => {
  const { privacy } = shippedLabels(language);

  it.each(legalGrounds)('prints %s where it was chosen, and no other ground', (ground) => {
    const outline = anAgreement(language, { ground, officer: '' });
    const row = rowOf(outline, privacy.ground);
    expect(row?.boxes).toBeUndefined();
    expect(row?.value[0]?.phrase.text).toBe(`${privacy[ground]} ${privacy.groundConsent}`);
    const other = legalGrounds.filter((one) => one !== ground).map((one) => privacy[one]);
    expect(outlineTexts(outline).join('\n')).not.toContain(other.join());
  });

  it('prints a box for each ground while none is chosen, and crosses none', () => {
    const row = rowOf(anAgreement(language, { ground: null, officer: '' }), privacy.ground);
    expect(row?.boxes).toEqual(
      legalGrounds.map((ground) => ({
        label: [{ language, text: privacy[ground] }],
        ticked: false,
      })),
    );
    expect(row?.value[0]?.phrase.text).toContain(privacy.groundOpen);
  });

  it('names the article of each ground', () => {
    for (const ground of legalGrounds) expect(privacy[ground]).toMatch(/6/u);
    expect(privacy['public-task']).not.toBe(privacy['legitimate-interest']);
  });
});

describe('the way to the centre', () => {
  const { contact: label } = shippedLabels('en').privacy;
  const privacy = { ground: null, officer: '' };

  it('is told as far as the letterhead knows it', () => {
    const reached = { address: 'Via Prova 1, Prova', telephone: '', email: 'a@prova.example' };
    expect(facts(anAgreement('en', privacy, reached).blocks)[label]).toBe(
      'Via Prova 1, Prova / a@prova.example',
    );
  });

  it('is left to a pen where it is not known', () => {
    expect(rowOf(anAgreement('en', privacy), label)).toMatchObject({ value: [], room: 1 });
  });
});

describe('the data protection officer', () => {
  const { officer: label } = shippedLabels('en').privacy;

  it('is named where the centre has said so', () => {
    const outline = anAgreement('en', {
      ground: null,
      officer: 'Ufficio Prova, dpo@prova.example',
    });
    expect(facts(outline.blocks)[label]).toBe('Ufficio Prova, dpo@prova.example');
  });

  it('is written with a pen where not', () => {
    const row = rowOf(anAgreement('en', { ground: null, officer: '' }), label);
    expect(row).toMatchObject({ room: 1, value: [] });
  });
});

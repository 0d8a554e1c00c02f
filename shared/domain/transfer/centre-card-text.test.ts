import { describe, expect, it } from 'vitest';
import { centreCardText, parseCentreCardText } from './centre-card-text.ts';

const card = {
  centreName: 'مركز الفنار',
  country: 'ES',
  ageRecipient: 'age1qqqq',
  signingPublicKey: 'ssh-ed25519 AAAA',
  fingerprint: '12345 67890 12345 67890 12345 67890',
};

describe('the card of a centre', () => {
  it('comes back as it was written', () => {
    expect(parseCentreCardText(centreCardText(card))).toEqual(card);
  });

  it('is read out of a mail that quotes it, with the line ends of another system', () => {
    const quoted = centreCardText(card)
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\r\n');
    expect(parseCentreCardText(`Good morning,\r\n\r\n${quoted}\r\nbest wishes`)).toEqual(card);
  });

  it('is none when the heading or a line is missing or empty', () => {
    const text = centreCardText(card);
    expect(parseCentreCardText('age1qqqq')).toBeNull();
    expect(parseCentreCardText(text.replace('ESPoR centre card 1', ''))).toBeNull();
    expect(parseCentreCardText(text.replace(/signing key.*\n/u, ''))).toBeNull();
    expect(parseCentreCardText(text.replace('country: ES', 'country:'))).toBeNull();
  });
});

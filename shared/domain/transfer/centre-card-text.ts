/**
 * A centre's address as a few lines of text that can be sent by mail, printed or copied. Nothing in it
 * is secret; whether it is genuine is found out by reading the control number to each other.
 */
import type { CentreCard } from '../../contract/transfer.ts';

const heading = 'ESPoR centre card 1';

/** The same in every language, so that every centre can read every card. */
const lines = {
  centreName: 'name',
  country: 'country',
  ageRecipient: 'address',
  signingPublicKey: 'signing key',
  fingerprint: 'control number',
} as const satisfies Record<keyof CentreCard, string>;

const fields = Object.keys(lines) as (keyof CentreCard)[];

/** Gives the card as text. */
export function centreCardText(card: CentreCard): string {
  return [heading, ...fields.map((field) => `${lines[field]}: ${card[field]}`), ''].join('\n');
}

/** Gives what a text says of a centre, unchecked, or null when it is no card. Quote marks of a mail do no harm. */
export function parseCentreCardText(text: string): CentreCard | null {
  if (!text.includes(heading)) return null;
  const card: Partial<Record<keyof CentreCard, string>> = {};
  for (const field of fields) {
    const found = new RegExp(`^[>\\s]*${lines[field]}:[^\\S\\n]*(\\S.*?)\\s*$`, 'mu').exec(
      text,
    )?.[1];
    if (found === undefined) return null;
    card[field] = found;
  }
  return card as CentreCard;
}

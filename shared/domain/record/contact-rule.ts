/**
 * Whom the centre may ask whether an evidence is true. Never anybody in a country that the person fled from
 * or is a national of, and no authority of it: the question alone would tell them of the application
 * (Reg. (EU) 2024/1348, Art. 7). What is answered here is used once and kept nowhere.
 */
import { centreCountries } from '../centre-countries.ts';

export interface Contact {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

export type ContactProblem = 'contact-at-origin' | 'contact-unanswered';

/** True for a country outside the Union, the EEA and Switzerland: there the person has to be asked. */
export function needsContactAnswer(contact: Contact | null, before: Contact | null): boolean {
  if (contact === null || isInEurope(contact.country)) return false;
  // It was stored after a no, and nobody has changed it since.
  return contact.name !== before?.name || contact.country !== before.country;
}

/** Gives why a contact must not be stored, or null. `isAtOrigin` is the answer, null when nobody asked. */
export function contactProblem(
  contact: Contact | null,
  before: Contact | null,
  isAtOrigin: boolean | null,
): ContactProblem | null {
  if (contact === null) return null;
  if (isAtOrigin === true) return 'contact-at-origin';
  return isAtOrigin === null && needsContactAnswer(contact, before) ? 'contact-unanswered' : null;
}

function isInEurope(country: string): boolean {
  return centreCountries.some((one) => one === country);
}

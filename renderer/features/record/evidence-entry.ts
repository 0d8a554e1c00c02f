/** An evidence while it is written: the contact in two fields, and the answer that is used once and not kept. */
import type { Evidence } from '../../../shared/contract/record.ts';
import { needsContactAnswer } from '../../../shared/domain/record/contact-rule.ts';

export type EvidenceEntry = Omit<Evidence, 'id' | 'number' | 'contact'> & {
  /** Both empty: there is nobody to ask. */
  readonly contact: { readonly name: string; readonly country: string };
  /** Null until the person has said it. */
  readonly contactIsAtOrigin: boolean | null;
};

export const noEvidence: EvidenceEntry = {
  code: 'D',
  description: '',
  seenBy: '',
  seenOn: null,
  contact: { name: '', country: '' },
  contactIsAtOrigin: null,
  share: true,
};

/** The stored evidence as it is written on; its number is given by the program. */
export function editable({ number: _, contact, ...entry }: Evidence) {
  return { ...entry, contact: contact ?? noEvidence.contact, contactIsAtOrigin: null };
}

/** Gives the contact as it would be stored, or null when there is none or only a half of one. */
export function contactOf({ contact }: EvidenceEntry): Evidence['contact'] {
  const name = contact.name.trim();
  return name === '' || contact.country === '' ? null : { name, country: contact.country };
}

export function isHalfContact(entry: EvidenceEntry): boolean {
  const { name, country } = entry.contact;
  return contactOf(entry) === null && (name.trim() !== '' || country !== '');
}

/** `before` is the contact that is stored, which needs no new answer. */
export function isComplete(entry: EvidenceEntry, before: Evidence['contact']): boolean {
  if (entry.description.trim() === '' || isHalfContact(entry)) return false;
  return entry.contactIsAtOrigin !== null || !needsContactAnswer(contactOf(entry), before);
}

/** The call that stores it. */
export function toCall<T extends EvidenceEntry & { readonly id: string | null }>(
  personId: string,
  value: T,
) {
  const { contactIsAtOrigin, ...entry } = value;
  return { personId, entry: { ...entry, contact: contactOf(value) }, contactIsAtOrigin };
}

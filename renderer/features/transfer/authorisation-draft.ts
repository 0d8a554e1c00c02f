/** An authorisation while it is written down. */
import type { Person } from '../../../shared/contract/people.ts';
import { recordSections } from '../../../shared/contract/record.ts';
import type { Authorisation } from '../../../shared/contract/transfer.ts';
import { documentLanguages, interfaceLanguages } from '../../../shared/contract/values.ts';

export type AuthorisationDraft = Omit<Authorisation, 'id' | 'exportedAt'> & {
  readonly personId: string;
};

/** Everything chosen, the person takes away; the receiver is open. */
export function emptyDraft(
  person: Person,
  windowLanguage: string,
  purpose: string,
  signedOn: string,
  expiresOn: string,
): AuthorisationDraft {
  const language = documentLanguages.find((one) => one === windowLanguage) ?? 'en';
  const [first = 'en'] = person.languages;
  return {
    personId: person.id,
    receiver: { name: '', country: 'ES', ageRecipient: '' },
    purpose,
    sections: [...recordSections],
    languages: {
      language,
      second: interfaceLanguages.find((one) => one === first && one !== language) ?? null,
    },
    signedOn,
    language: first,
    expiresOn,
  };
}

export function isComplete(draft: AuthorisationDraft): boolean {
  const { receiver, purpose, sections, signedOn, expiresOn } = draft;
  const texts = [receiver.name, receiver.ageRecipient, purpose, signedOn, expiresOn];
  return texts.every((text) => text.trim() !== '') && sections.length > 0;
}

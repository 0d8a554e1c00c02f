/** An authorisation while it is written down. */
import type { Person } from '../../../shared/contract/people.ts';
import type { PortfolioState } from '../../../shared/contract/portfolio.ts';
import type { Authorisation } from '../../../shared/contract/transfer.ts';
import { documentLanguages } from '../../../shared/contract/languages.ts';
import { secondLanguageOf } from '../../../shared/domain/portfolio/second-language-of.ts';

/** A receiving centre; the control number is known when its card was read. */
export type Receiver = Authorisation['receiver'] & { readonly fingerprint: string | null };

export type AuthorisationDraft = Omit<Authorisation, 'id' | 'exportedAt' | 'receiver'> & {
  readonly personId: string;
  readonly receiver: Receiver;
};

export interface Beginning {
  readonly person: Person;
  readonly state: PortfolioState;
  readonly windowLanguage: string;
  readonly purpose: string;
  readonly signedOn: string;
  readonly expiresOn: string;
}

/** Every section that holds something is chosen, the person takes away; the receiver is open. */
export function emptyDraft(beginning: Beginning): AuthorisationDraft {
  const { person, state, windowLanguage, purpose, signedOn, expiresOn } = beginning;
  const language = documentLanguages.find((one) => one === windowLanguage) ?? 'en';
  const [first = 'en'] = person.languages;
  return {
    personId: person.id,
    receiver: { name: '', country: 'ES', ageRecipient: '', fingerprint: null },
    purpose,
    sections: state.sections.filter(({ goes }) => goes > 0).map(({ section }) => section),
    languages: { language, second: secondLanguageOf(person.languages, language) },
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

/** The draft as it is recorded: the control number was for the eyes. */
export function toRecord({ receiver, ...draft }: AuthorisationDraft) {
  const { fingerprint: _, ...address } = receiver;
  return { ...draft, receiver: address };
}

/** The evidence about which somebody may be asked. */
import type { Evidence, EvidenceContact, PersonRecord } from '../../contract/record.ts';

export interface AskableEvidence extends Evidence {
  readonly contact: EvidenceContact;
}

/** Gives what has a contact and may leave this vault: a letter tells its reader what the entry says. */
export function askableEvidence({ evidence }: Pick<PersonRecord, 'evidence'>): AskableEvidence[] {
  return evidence.filter(
    (entry): entry is AskableEvidence => entry.share && entry.contact !== null,
  );
}

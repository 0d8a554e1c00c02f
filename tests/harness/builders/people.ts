/** People for tests: fictional, complete, different where a test says so. */
import type { AppClient } from '../../../shared/contract/index.ts';
import type { NewPerson } from '../../../shared/contract/people.ts';

export function aPerson(change: Partial<NewPerson> = {}): NewPerson {
  return {
    preferredName: 'Samira A.',
    languages: ['ar', 'en'],
    literacyFirstLanguage: 'fluent',
    literacyHostLanguage: 'some',
    arrivedOn: '2026-04-02',
    mayWorkFrom: '2026-06-02',
    availability: ['mornings'],
    availabilityNote: '',
    ...change,
  };
}

/** People with different names: `somePeople(10)`. */
export function somePeople(count: number): NewPerson[] {
  return Array.from({ length: count }, (_, index) =>
    aPerson({ preferredName: `Person ${index + 1}` }),
  );
}

/** Records that a person has signed the participation agreement, so that documents about them may leave. */
export async function signAgreement(client: AppClient, personId: string): Promise<void> {
  await client.agreements.sign({
    personId,
    signedOn: '2026-05-04',
    language: 'ar',
    withInterpreter: false,
  });
}

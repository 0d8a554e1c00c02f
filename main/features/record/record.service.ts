/** A person's record: entries come and go, and a changed section is no longer confirmed. */
import type {
  Confirmation,
  Evidence,
  PersonRecord,
  PlanStep,
  Profile,
  Project,
  RecordSection,
  SharedRecord,
} from '../../../shared/contract/record.ts';
import { recordInSight } from '../../../shared/domain/access/record-sight.ts';
import { contactProblem } from '../../../shared/domain/record/contact-rule.ts';
import { AppError } from '../../../shared/wire.ts';
import type { Ids } from '../../ports/ids.ts';
import type { AccessRepository } from '../access/access.repository.ts';
import type { PeopleService } from '../people/people.service.ts';
import type { EntryTable } from './entry-table.ts';
import type { RecordRepository } from './record.repository.ts';

export interface RecordDependencies {
  readonly records: RecordRepository;
  readonly access: Pick<AccessRepository, 'rolesOn'>;
  readonly people: Pick<PeopleService, 'get'>;
  readonly ids: Ids;
  readonly nextNumber: (counter: string) => Promise<number>;
  /** Sees to it that the next number of a counter is above `atLeast`. */
  readonly raiseNumber: (counter: string, atLeast: number) => Promise<void>;
}

export type EntryKind = keyof RecordRepository['tables'];
type New<T> = Omit<T, 'id'> & { readonly id: string | null };
type Resting = { readonly id: string; readonly evidenceIds: string[] };

const sectionOf: Readonly<Record<EntryKind, RecordSection>> = {
  learning: 'learning',
  experience: 'experience',
  language: 'languages',
  competence: 'competences',
  evidence: 'evidence',
};

export type RecordService = ReturnType<typeof createRecordService>;

export function createRecordService(dependencies: RecordDependencies) {
  const { records, people, ids, nextNumber } = dependencies;
  const { tables } = records;

  const read = (personId: string): Promise<PersonRecord> => readInSight(dependencies, personId);

  /** As it is stored, not as somebody may see it: what is hidden must not be written back empty. */
  async function storedProfile(personId: string): Promise<Profile> {
    const person = await people.get(personId);
    return records.readProfile(personId, person.languages[0] ?? 'en');
  }

  async function saveEntry<T extends { readonly id: string }>(
    kind: EntryKind,
    table: EntryTable<T>,
    personId: string,
    entry: New<T>,
  ): Promise<{ id: string }> {
    await people.get(personId);
    const id = entry.id ?? ids.next();
    if ('evidenceIds' in entry) await requireEvidence(personId, entry.evidenceIds as string[]);
    const position = await nextNumber('record-entry');
    if (!(await table.write(personId, { ...entry, id } as unknown as T, position)))
      throw new AppError('not-found', 'entry');
    await records.removeConfirmation(personId, sectionOf[kind]);
    return { id };
  }

  async function requireEvidence(personId: string, evidenceIds: readonly string[]): Promise<void> {
    if (evidenceIds.length === 0) return;
    const known = new Set((await tables.evidence.list(personId)).map((evidence) => evidence.id));
    if (!evidenceIds.every((id) => known.has(id))) throw new AppError('not-found', 'evidence');
  }

  /** What rested on an evidence that is gone loses its letter. */
  async function forgetEvidence(personId: string, evidenceId: string): Promise<void> {
    const forget = async <T extends Resting>(
      kind: EntryKind,
      table: EntryTable<T>,
    ): Promise<void> => {
      for (const entry of await table.list(personId)) {
        if (!entry.evidenceIds.includes(evidenceId)) continue;
        const evidenceIds = entry.evidenceIds.filter((id) => id !== evidenceId);
        await table.write(personId, { ...entry, evidenceIds }, 0);
        await records.removeConfirmation(personId, sectionOf[kind]);
      }
    };
    await forget('learning', tables.learning);
    await forget('experience', tables.experience);
    await forget('competence', tables.competence);
  }

  return {
    read,
    saveEntry,
    tables,

    /**
     * Adds to the dossier with the next number, or corrects an entry and keeps its number. Fails with
     * `refused` / `contact-at-origin` or `contact-unanswered`, and then stores nothing.
     */
    async saveEvidence(
      personId: string,
      entry: New<Omit<Evidence, 'number'>>,
      contactIsAtOrigin: boolean | null,
    ): Promise<{ id: string }> {
      const known = (await tables.evidence.list(personId)).find(({ id }) => id === entry.id);
      requireContact(entry.contact, known?.contact ?? null, contactIsAtOrigin);
      const number = known?.number ?? (await nextNumber(`evidence:${personId}`));
      return saveEntry('evidence', tables.evidence, personId, { ...entry, number });
    },

    async removeEntry(personId: string, kind: EntryKind, id: string): Promise<void> {
      if (!(await tables[kind].remove(personId, id))) throw new AppError('not-found', 'entry');
      if (kind === 'evidence') await forgetEvidence(personId, id);
      await records.removeConfirmation(personId, sectionOf[kind]);
    },

    async saveProfile(personId: string, profile: Omit<Profile, 'observations'>): Promise<void> {
      const before = await storedProfile(personId);
      await records.writeProfile(personId, { ...before, ...profile });
      if (differ(before.voice, profile.voice))
        await records.removeConfirmation(personId, 'profile');
      if (
        differ(
          [before.interests, before.values, before.conditions],
          [profile.interests, profile.values, profile.conditions],
        )
      )
        await records.removeConfirmation(personId, 'interests');
    },

    async saveObservations(personId: string, observations: Profile['observations']): Promise<void> {
      await records.writeProfile(personId, { ...(await storedProfile(personId)), observations });
    },

    async saveProject(personId: string, project: Project): Promise<void> {
      await people.get(personId);
      await records.writeProject(personId, project);
      await records.removeConfirmation(personId, 'projects');
    },

    async savePlan(personId: string, steps: readonly PlanStep[]): Promise<void> {
      await people.get(personId);
      await records.writePlan(personId, steps);
      await records.removeConfirmation(personId, 'plan');
    },

    async confirm(personId: string, confirmation: Confirmation): Promise<void> {
      await people.get(personId);
      await records.writeConfirmation(personId, confirmation);
    },

    /**
     * Writes a record that came in a bundle. Entries get new ids, since the same person may come back to
     * the centre that still holds the old ones; evidence keeps its numbers, which are printed.
     */
    async import(personId: string, incoming: SharedRecord): Promise<void> {
      const newIds = new Map<string, string>();
      for (const evidence of incoming.evidence) {
        const id = ids.next();
        newIds.set(evidence.id, id);
        await tables.evidence.write(
          personId,
          { ...evidence, contact: null, id },
          await nextNumber('record-entry'),
        );
        await dependencies.raiseNumber(`evidence:${personId}`, evidence.number);
      }
      const renew = <T extends Resting>(entry: T): T & { id: null } => ({
        ...entry,
        id: null,
        evidenceIds: entry.evidenceIds.flatMap((id) => newIds.get(id) ?? []),
      });
      for (const entry of incoming.learning)
        await saveEntry('learning', tables.learning, personId, renew(entry));
      for (const entry of incoming.experience)
        await saveEntry('experience', tables.experience, personId, renew(entry));
      for (const entry of incoming.languages)
        await saveEntry('language', tables.language, personId, { ...entry, id: null });
      for (const entry of incoming.competences)
        await saveEntry('competence', tables.competence, personId, renew(entry));
      await records.writeProfile(personId, incoming.profile);
      for (const project of incoming.projects) await records.writeProject(personId, project);
      await records.writePlan(personId, incoming.plan);
      for (const confirmation of incoming.confirmations)
        await records.writeConfirmation(personId, confirmation);
    },

    async unconfirm(personId: string, section: RecordSection): Promise<void> {
      await people.get(personId);
      await records.removeConfirmation(personId, section);
    },
  };
}

/** Gives what the operator sees of a record. */
async function readInSight(
  { records, people, access }: RecordDependencies,
  personId: string,
): Promise<PersonRecord> {
  const { languages } = await people.get(personId);
  const roles = access.rolesOn('person', personId);
  return recordInSight(await records.read(personId, languages[0] ?? 'en'), roles);
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

function requireContact(...asked: Parameters<typeof contactProblem>): void {
  const problem = contactProblem(...asked);
  if (problem !== null) throw new AppError('refused', problem);
}

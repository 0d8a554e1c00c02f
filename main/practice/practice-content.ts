/** The fictional people of the practice vault and the demo, as resources/practice/<language>.json holds them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { ConsentKind } from '../../shared/contract/agreements.ts';
import { NewPerson } from '../../shared/contract/people.ts';
import { MeetingCode } from '../../shared/contract/programmes.ts';
import {
  Competence,
  Evidence,
  Experience,
  LanguageSkill,
  Learning,
  PlanStep,
  Profile,
  Project,
} from '../../shared/contract/record.ts';
import { LanguageCode } from '../../shared/contract/values.ts';

/** Evidence is named by a short key inside a person: `["hem"]`. */
const evidenceKeys = z.array(z.string());

const PracticePerson = z.strictObject({
  person: NewPerson.omit({ arrivedOn: true, mayWorkFrom: true }),
  /** Days before the first interview. */
  arrivedDaysBefore: z.int(),
  withInterpreter: z.boolean(),
  consents: z.array(ConsentKind),
  /** Meetings missed, and those of them made up for later. */
  absent: z.array(MeetingCode),
  caughtUp: z.array(MeetingCode),
  /** What the person wanted kept, by meeting. */
  kept: z.partialRecord(MeetingCode, z.strictObject({ text: z.string(), language: LanguageCode })),
  profile: Profile,
  learning: z.array(
    Learning.omit({ id: true, evidenceIds: true }).extend({ evidence: evidenceKeys }),
  ),
  experience: z.array(
    Experience.omit({ id: true, evidenceIds: true }).extend({ evidence: evidenceKeys }),
  ),
  languages: z.array(LanguageSkill.omit({ id: true })),
  competences: z.array(
    Competence.omit({ id: true, evidenceIds: true }).extend({ evidence: evidenceKeys }),
  ),
  evidence: z.array(
    Evidence.omit({ id: true, number: true, seenOn: true }).extend({ key: z.string() }),
  ),
  projects: z.array(Project).max(2),
  plan: z.array(PlanStep.omit({ dueOn: true }).extend({ dueInDays: z.int().positive() })).max(5),
});
export type PracticePerson = z.infer<typeof PracticePerson>;

const PracticeContent = z.strictObject({
  language: z.string(),
  operatorName: z.string(),
  group: z.strictObject({ name: z.string(), room: z.string(), language: LanguageCode }),
  /** A word about the group after each meeting, without names. */
  groupNotes: z.partialRecord(MeetingCode, z.string()),
  people: z.array(PracticePerson).length(10),
});
export type PracticeContent = z.infer<typeof PracticeContent>;

/** Languages in which the fictional people exist; others are shown the English ones. */
const written = ['it', 'en'];

/** Reads and validates the content. `folder` is resources/practice. */
export async function readPracticeContent(
  folder: string,
  language: string,
): Promise<PracticeContent> {
  const file = written.includes(language) ? language : 'en';
  return PracticeContent.parse(JSON.parse(await readFile(join(folder, `${file}.json`), 'utf8')));
}

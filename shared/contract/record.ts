/**
 * A person's record: what the portfolio is made of. Every entry is the person's; the operator's
 * view stands beside it and never replaces it.
 */
import * as z from 'zod';
import { command, query } from './define.ts';
import {
  byPerson,
  CountryCode,
  Day,
  Id,
  LanguageCode,
  nothing,
  optionalLine,
  OwnWords,
  paragraph,
  requiredLine,
} from './values.ts';

/** With help, alone in a known situation, alone in different situations. */
export const Level = z.enum(['A', 'B', 'C']);
export type Level = z.infer<typeof Level>;
/** Document seen, observed, third party, peers. S (says so) is what remains when there is none of them. */
export const EvidenceCode = z.enum(['D', 'O', 'T', 'P']);
export type EvidenceCode = z.infer<typeof EvidenceCode>;

const evidenceIds = z.array(Id).max(20);
/** False keeps the entry in this vault: it is left out of documents and bundles. */
const share = z.boolean();
/** As the person says it, exact or not: "2015", "about three years". */
const vague = optionalLine(60);
const hours = z.int().min(0).max(100_000).nullable();

export const Learning = z.strictObject({
  id: Id,
  kind: z.enum(['formal', 'non-formal', 'informal']),
  title: requiredLine(200),
  place: optionalLine(120),
  from: vague,
  to: vague,
  hours,
  language: LanguageCode.nullable(),
  finished: z.boolean().nullable(),
  /** `cannot-be-requested`: asking would endanger somebody; it prints a neutral sentence. */
  document: z.enum(['held', 'lost', 'never-issued', 'cannot-be-requested']),
  evidenceIds,
  share,
});
export type Learning = z.infer<typeof Learning>;

export const Experience = z.strictObject({
  id: Id,
  kind: z.enum(['work', 'unpaid', 'family', 'journey', 'volunteering']),
  role: requiredLine(160),
  sector: optionalLine(120),
  employer: optionalLine(160),
  /** Employers stay hidden in what leaves the vault unless the person says otherwise. */
  showEmployer: z.boolean(),
  place: optionalLine(120),
  from: vague,
  to: vague,
  hours,
  tasks: z.array(requiredLine(240)).max(15),
  tools: z.array(requiredLine(120)).max(15),
  autonomy: z.enum(['with-help', 'alone', 'led-others']).nullable(),
  evidenceIds,
  share,
});
export type Experience = z.infer<typeof Experience>;

/** Levels of the Common European Framework; `none` is below A1. */
export const Cefr = z.enum(['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2']);

export const LanguageSkill = z.strictObject({
  id: Id,
  language: LanguageCode,
  motherTongue: z.boolean(),
  listening: Cefr.nullable(),
  reading: Cefr.nullable(),
  speaking: Cefr.nullable(),
  writing: Cefr.nullable(),
  basis: z.enum(['self', 'test', 'observed']),
  share,
});
export type LanguageSkill = z.infer<typeof LanguageSkill>;

export const Competence = z.strictObject({
  id: Id,
  ownWords: OwnWords,
  /** The name used in Europe, with its ESCO address where one was chosen. */
  standardTerm: optionalLine(200),
  standardCode: optionalLine(200),
  /** Where it was learnt or used, with an example. */
  context: optionalLine(300),
  levelSelf: Level.nullable(),
  levelOperator: Level.nullable(),
  evidenceIds,
  share,
});
export type Competence = z.infer<typeof Competence>;

/**
 * Somebody whom the centre may ask about an evidence. Of what is made for others only the letter that asks them
 * names them (`paperwork.produce`, `reference`), and each letter one of them: no other document and no bundle does.
 */
export const EvidenceContact = z.strictObject({
  name: requiredLine(160),
  country: CountryCode,
});
export type EvidenceContact = z.infer<typeof EvidenceContact>;

export const Evidence = z.strictObject({
  id: Id,
  /** Its place in the dossier, given by the program and never reused. */
  number: z.int().positive(),
  code: EvidenceCode,
  description: requiredLine(300),
  seenBy: optionalLine(120),
  seenOn: Day.nullable(),
  contact: EvidenceContact.nullable().default(null),
  share,
});
export type Evidence = z.infer<typeof Evidence>;

/** The nine types of support for work inclusion (SIL). */
export const silActivities = [
  'qualification-training',
  'requalification',
  'work-experience',
  'skills-validation',
  'qualification-recognition',
  'job-search',
  'mediated-placement',
  'business-creation',
  'self-employment',
] as const;
export const SilActivity = z.enum(silActivities);
export type SilActivity = z.infer<typeof SilActivity>;

export const Project = z.strictObject({
  plan: z.enum(['A', 'B']),
  occupation: optionalLine(200),
  why: paragraph(1000),
  gap: paragraph(1000),
  obstacles: paragraph(1000),
  help: paragraph(1000),
  activities: z.array(SilActivity).max(9),
});
export type Project = z.infer<typeof Project>;

export const PlanStep = z.strictObject({
  text: requiredLine(240),
  activity: SilActivity.nullable(),
  dueOn: Day,
  status: z.enum(['to-do', 'arranged', 'done']),
});
export type PlanStep = z.infer<typeof PlanStep>;

export const Profile = z.strictObject({
  /** Five lines about oneself, in one's own voice. */
  voice: OwnWords,
  interests: paragraph(1000),
  values: paragraph(1000),
  /** Working conditions wished for. Never health. */
  conditions: paragraph(1000),
  /** What the person wants to add or object to, printed as it is. */
  observations: OwnWords,
});
export type Profile = z.infer<typeof Profile>;

/** The parts of a portfolio that a person confirms one by one and may leave out of a bundle. */
export const recordSections = [
  'profile',
  'languages',
  'competences',
  'learning',
  'experience',
  'evidence',
  'interests',
  'projects',
  'plan',
] as const;
export const RecordSection = z.enum(recordSections);
export type RecordSection = z.infer<typeof RecordSection>;

export const Confirmation = z.strictObject({
  section: RecordSection,
  confirmedOn: Day,
  /** The language in which the section was read together. */
  language: LanguageCode,
});
export type Confirmation = z.infer<typeof Confirmation>;

export const PersonRecord = z.strictObject({
  profile: Profile,
  learning: z.array(Learning),
  experience: z.array(Experience),
  languages: z.array(LanguageSkill),
  competences: z.array(Competence),
  evidence: z.array(Evidence),
  projects: z.array(Project),
  plan: z.array(PlanStep).max(5),
  confirmations: z.array(Confirmation),
});
export type PersonRecord = z.infer<typeof PersonRecord>;

/** A record as it leaves the vault. Whom the centre may ask about an evidence stays with the centre. */
export const SharedRecord = PersonRecord.extend({
  evidence: z.array(Evidence.omit({ contact: true })),
});
export type SharedRecord = z.infer<typeof SharedRecord>;

const saved = z.strictObject({ id: Id });
/** A new entry has `id: null`; the answer gives the id it got. */
const newOrKnown = { id: Id.nullable() };

export const record = {
  /** The whole record for the operator who holds the person; for others what their role sees of it (docs/adr/0012). */
  get: query(byPerson, PersonRecord),
  /** All of it but the observations, which are written on another screen. */
  saveProfile: command(
    z.strictObject({ personId: Id, profile: Profile.omit({ observations: true }) }),
    nothing,
  ),
  saveObservations: command(z.strictObject({ personId: Id, observations: OwnWords }), nothing),
  saveLearning: command(
    z.strictObject({ personId: Id, entry: Learning.extend(newOrKnown) }),
    saved,
  ),
  saveExperience: command(
    z.strictObject({ personId: Id, entry: Experience.extend(newOrKnown) }),
    saved,
  ),
  saveLanguage: command(
    z.strictObject({ personId: Id, entry: LanguageSkill.extend(newOrKnown) }),
    saved,
  ),
  saveCompetence: command(
    z.strictObject({ personId: Id, entry: Competence.extend(newOrKnown) }),
    saved,
  ),
  /**
   * Adds to the dossier or corrects an entry; the number is given by the program. A new contact outside the
   * Union, the EEA and Switzerland needs an answer: is it in a country that the person fled from or is a
   * national of? The answer is not stored. `refused` / `contact-at-origin` or `contact-unanswered`.
   */
  saveEvidence: command(
    z.strictObject({
      personId: Id,
      entry: Evidence.omit({ number: true }).extend(newOrKnown),
      contactIsAtOrigin: z.boolean().nullable().default(null),
    }),
    saved,
  ),
  /** Removes an entry; an evidence that is removed takes its letter from everything that rested on it. */
  removeEntry: command(
    z.strictObject({
      personId: Id,
      kind: z.enum(['learning', 'experience', 'language', 'competence', 'evidence']),
      id: Id,
    }),
    nothing,
  ),
  saveProject: command(z.strictObject({ personId: Id, project: Project }), nothing),
  /** Stores the whole plan, five steps at most (`invalid-input` above). */
  savePlan: command(
    z.strictObject({ personId: Id, steps: z.array(PlanStep).max(5, 'too-many') }),
    nothing,
  ),
  /** The person has read the section and says it is right. Any later change of the section takes it back. */
  confirm: command(
    z.strictObject({
      personId: Id,
      section: RecordSection,
      confirmedOn: Day,
      language: LanguageCode,
    }),
    nothing,
  ),
  unconfirm: command(z.strictObject({ personId: Id, section: RecordSection }), nothing),
} as const;

/** The tables of a person's record. `position` keeps the order in which entries were made. */
import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';
import type {
  Competence,
  Confirmation,
  Evidence,
  Experience,
  LanguageSkill,
  Learning,
  PlanStep,
  Profile,
  Project,
} from '../../../shared/contract/record.ts';
import { belongsTo, flag, idColumn, integer, json, text } from '../../database/columns.ts';

/** An entry as it is stored: whose it is, and where it stands. */
export type Stored<T> = T & { readonly personId: string; readonly position: number };

type Columns<T> = { [K in keyof T]: EntitySchemaColumnOptions };

function entryEntity<T extends { readonly id: string }>(
  name: string,
  columns: Columns<Omit<T, 'id'>>,
) {
  const all = {
    id: idColumn,
    personId: text('person_id'),
    position: integer('position'),
    ...columns,
  };
  return new EntitySchema<Stored<T>>({
    name,
    columns: all,
    foreignKeys: [belongsTo('person', name, 'personId')],
    indices: [{ name: `IDX_${name}_person`, columns: ['personId', 'position'] }],
  });
}

export const learningEntity = entryEntity<Learning>('learning', {
  kind: text('kind'),
  title: text('title'),
  place: text('place'),
  from: text('from_when'),
  to: text('to_when'),
  hours: integer('hours', { nullable: true }),
  language: text('language', { nullable: true }),
  finished: flag('finished', { nullable: true }),
  document: text('document'),
  evidenceIds: json('evidence_ids'),
  share: flag('share'),
});

export const experienceEntity = entryEntity<Experience>('experience', {
  kind: text('kind'),
  role: text('role'),
  sector: text('sector'),
  employer: text('employer'),
  showEmployer: flag('show_employer'),
  place: text('place'),
  from: text('from_when'),
  to: text('to_when'),
  hours: integer('hours', { nullable: true }),
  tasks: json('tasks'),
  tools: json('tools'),
  autonomy: text('autonomy', { nullable: true }),
  evidenceIds: json('evidence_ids'),
  share: flag('share'),
});

export const languageSkillEntity = entryEntity<LanguageSkill>('language_skill', {
  language: text('language'),
  motherTongue: flag('mother_tongue'),
  listening: text('listening', { nullable: true }),
  reading: text('reading', { nullable: true }),
  speaking: text('speaking', { nullable: true }),
  writing: text('writing', { nullable: true }),
  basis: text('basis'),
  share: flag('share'),
});

export const competenceEntity = entryEntity<Competence>('competence', {
  ownWords: json('own_words'),
  standardTerm: text('standard_term'),
  standardCode: text('standard_code'),
  context: text('context'),
  levelSelf: text('level_self', { nullable: true }),
  levelOperator: text('level_operator', { nullable: true }),
  evidenceIds: json('evidence_ids'),
  share: flag('share'),
});

export const evidenceEntity = entryEntity<Evidence>('evidence', {
  number: integer('number'),
  code: text('code'),
  description: text('description'),
  seenBy: text('seen_by'),
  seenOn: text('seen_on', { nullable: true }),
  contact: json('contact', { nullable: true }),
  share: flag('share'),
});

const ofPerson: EntitySchemaColumnOptions = { name: 'person_id', type: 'text', primary: true };

export const profileEntity = new EntitySchema<Profile & { readonly personId: string }>({
  name: 'profile',
  columns: {
    personId: ofPerson,
    voice: json('voice'),
    interests: text('interests'),
    values: text('personal_values'),
    conditions: text('conditions'),
    observations: json('observations'),
  },
  foreignKeys: [belongsTo('person', 'profile', 'personId')],
});

export const projectEntity = new EntitySchema<Project & { readonly personId: string }>({
  name: 'project',
  columns: {
    personId: ofPerson,
    plan: { name: 'plan', type: 'text', primary: true },
    occupation: text('occupation'),
    why: text('why'),
    gap: text('gap'),
    obstacles: text('obstacles'),
    help: text('help'),
    activities: json('activities'),
  },
  foreignKeys: [belongsTo('person', 'project', 'personId')],
});

export const planStepEntity = new EntitySchema<Stored<PlanStep>>({
  name: 'plan_step',
  columns: {
    personId: ofPerson,
    position: { name: 'position', type: 'integer', primary: true },
    text: text('text'),
    activity: text('activity', { nullable: true }),
    dueOn: text('due_on'),
    status: text('status'),
  },
  foreignKeys: [belongsTo('person', 'plan_step', 'personId')],
});

export const confirmationEntity = new EntitySchema<Confirmation & { readonly personId: string }>({
  name: 'confirmation',
  columns: {
    personId: ofPerson,
    section: { name: 'section', type: 'text', primary: true },
    confirmedOn: text('confirmed_on'),
    language: text('language'),
  },
  foreignKeys: [belongsTo('person', 'confirmation', 'personId')],
});

export const recordEntities = [
  learningEntity,
  experienceEntity,
  languageSkillEntity,
  competenceEntity,
  evidenceEntity,
  profileEntity,
  projectEntity,
  planStepEntity,
  confirmationEntity,
];

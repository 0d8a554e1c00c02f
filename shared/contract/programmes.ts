/** The programme of 1 + 10 + 1 meetings, as the files in resources/programmes hold it. */
import * as z from 'zod';
import { query } from './define.ts';
import { InterfaceLanguage, requiredLine } from './values.ts';

export const meetingCodes = [
  'I1',
  'G1',
  'G2',
  'G3',
  'G4',
  'G5',
  'G6',
  'G7',
  'G8',
  'G9',
  'G10',
  'I2',
] as const;
export const MeetingCode = z.enum(meetingCodes);
export type MeetingCode = z.infer<typeof MeetingCode>;
export const MeetingKind = z.enum(['interview', 'group']);

export const ProgrammeStep = z.strictObject({
  code: z.string().regex(/^(I1|I2|G[1-9]|G10)\.\d{1,2}$/),
  kind: z.enum(['opening', 'input', 'work', 'break', 'sharing', 'writing', 'closing']),
  minutes: z.int().min(1).max(120),
  title: requiredLine(60),
  aim: requiredLine(240),
  script: z.array(requiredLine(400)).min(1).max(6),
  prompt: requiredLine(240),
});
export type ProgrammeStep = z.infer<typeof ProgrammeStep>;

export const ProgrammeMeeting = z.strictObject({
  code: MeetingCode,
  kind: MeetingKind,
  phase: z.enum(['preliminary', 'investigation', 'conclusion']),
  title: requiredLine(80),
  aim: requiredLine(300),
  minutes: z.int().min(15).max(240),
  output: requiredLine(120),
  materials: z.array(requiredLine(120)).max(8),
  records: z.array(
    z.enum([
      'agreement',
      'profile',
      'learning',
      'experience',
      'languages',
      'competences',
      'evidence',
      'interests',
      'projects',
      'plan',
      'confirmation',
    ]),
  ),
  steps: z.array(ProgrammeStep).min(3).max(12),
});
export type ProgrammeMeeting = z.infer<typeof ProgrammeMeeting>;

export const Programme = z.strictObject({
  id: z.literal('espor-default'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  language: InterfaceLanguage,
  title: requiredLine(120),
  summary: requiredLine(400),
  meetings: z.array(ProgrammeMeeting).length(12),
});
export type Programme = z.infer<typeof Programme>;

export const programmes = {
  get: query(z.strictObject({ language: InterfaceLanguage }), Programme),
} as const;

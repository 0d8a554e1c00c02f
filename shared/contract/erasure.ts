/** Erasing for good: what goes and what stays is said before; nothing of it comes back, by undo or from a backup. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { CountryCode, Day, Id, nothing } from './values.ts';

/**
 * How much goes: `papers` are the words kept in meetings; `content` is also all that a portfolio is made
 * of; `everything` is the person.
 */
export const erasureScopes = ['papers', 'content', 'everything'] as const;
export const ErasureScope = z.enum(erasureScopes);
export type ErasureScope = z.infer<typeof ErasureScope>;

/** Why it may and must go (GDPR Art. 17(1)). */
export const erasureGrounds = [
  'no-longer-needed',
  'consent-withdrawn',
  'objection',
  'unlawful',
  'legal-duty',
] as const;
export const ErasureGround = z.enum(erasureGrounds);
export type ErasureGround = z.infer<typeof ErasureGround>;

/** What is held about a person, in kinds that an operator knows. */
export const heldKinds = [
  'details',
  'agreement',
  'consents',
  'groups',
  'attendance',
  'kept-words',
  'profile',
  'languages',
  'learning',
  'experience',
  'evidence',
  'competences',
  'projects',
  'plan',
  'confirmations',
  'portfolios',
  'deliveries',
  'authorisations',
  'requests',
  'restriction',
] as const;
export const HeldKind = z.enum(heldKinds);
export type HeldKind = z.infer<typeof HeldKind>;

const counted = z.array(z.strictObject({ kind: HeldKind, count: z.int().positive() }));

export const ErasurePreview = z.strictObject({
  scope: ErasureScope,
  /** Kinds with anything in them only. */
  goes: counted,
  stays: counted,
  /** Documents that this program has written about the person and that are still in its folder. */
  files: z.int(),
  /** Notes about groups that hold the person's name: they are the group's, and somebody has to read them. */
  notesNaming: z.int(),
  /** Who has got a bundle with data that go: they must be told (GDPR Art. 19), and afterwards nobody knows them. */
  receivers: z.array(z.strictObject({ name: z.string(), country: CountryCode, sentOn: Day })),
  /** The version that was made last, and whether its path was not finished; null without one. */
  portfolio: z.strictObject({ version: z.int(), partial: z.boolean() }).nullable(),
  /** True when the person agreed in writing that the working papers stay after the portfolio. */
  keepsPapers: z.boolean(),
});
export type ErasurePreview = z.infer<typeof ErasurePreview>;

/** All that stays of what was erased. */
export const ErasureProof = z.strictObject({
  id: Id,
  personId: Id,
  scope: ErasureScope,
  erasedOn: Day,
  ground: ErasureGround,
  operatorName: z.string(),
});
export type ErasureProof = z.infer<typeof ErasureProof>;

export const erasure = {
  preview: query(z.strictObject({ personId: Id, scope: ErasureScope }), ErasurePreview),
  /**
   * Erases. `code` is the person's, typed again: `refused` / `code-differs`. `refused` / `restricted`
   * while the data may only be kept. `filesLeft` counts documents that could not be removed.
   */
  erase: command(
    z.strictObject({
      personId: Id,
      scope: ErasureScope,
      ground: ErasureGround,
      code: z.string().max(40),
    }),
    z.strictObject({ proof: ErasureProof, filesLeft: z.int() }),
  ),
  /**
   * Records that the portfolio was handed over, and erases the working papers unless the person agreed in
   * writing that they stay. `refused` / `no-portfolio-yet`, `restricted`.
   */
  deliver: command(
    z.strictObject({ personId: Id, deliveredOn: Day }),
    z.strictObject({ papers: z.enum(['erased', 'kept', 'none']) }),
  ),
  /** What was erased, the newest first. */
  proofs: query(nothing, z.array(ErasureProof)),
} as const;

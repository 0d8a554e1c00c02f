/** What the centre prints at the head of its documents: how it is reached, its logo, and who pays for it. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { Id, nothing, optionalLine, requiredLine } from './values.ts';

const line = optionalLine(90);

export const LetterheadText = z.strictObject({
  address: line,
  telephone: line,
  email: line,
  website: line,
  /** "Co-funded by …", as the funder wants it said. */
  fundingLine: optionalLine(240),
});
export type LetterheadText = z.infer<typeof LetterheadText>;

export const logoPlaces = ['centre', 'funder'] as const;
export const LogoPlace = z.enum(logoPlaces);
export type LogoPlace = z.infer<typeof LogoPlace>;

/** Whose logo it is: read aloud to whoever does not see it. */
const LogoName = requiredLine(120);

export const Logo = z.strictObject({
  id: Id,
  place: LogoPlace,
  name: LogoName,
  /** A PNG in base64, and its size in points. */
  png: z.string(),
  width: z.int(),
  height: z.int(),
});
export type Logo = z.infer<typeof Logo>;

export const Letterhead = z.strictObject({
  text: LetterheadText,
  /** The centre's first, then the funders' in the order in which they were added. */
  logos: z.array(Logo),
});
export type Letterhead = z.infer<typeof Letterhead>;

export const letterhead = {
  get: query(nothing, Letterhead),
  saveText: command(LetterheadText, Letterhead),
  /**
   * Adds a logo, a PNG in base64 as the window makes it. `invalid-input` / `logo-damaged` for anything else,
   * `logo-too-large`; `refused` / `too-many-logos` when its place is taken.
   */
  addLogo: command(
    z.strictObject({ place: LogoPlace, name: LogoName, png: z.string().max(4_000_000) }),
    Letterhead,
  ),
  /** `not-found` / `logo`. */
  renameLogo: command(z.strictObject({ id: Id, name: LogoName }), Letterhead),
  /** `not-found` / `logo`. */
  removeLogo: command(z.strictObject({ id: Id }), Letterhead),
} as const;

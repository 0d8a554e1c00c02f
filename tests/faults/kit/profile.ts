/** How much of each fault is tried: briefly within `npm test`, the usual amount, and a night's. */

export interface Profile {
  readonly name: 'quick' | 'short' | 'long';
  /** Programs that are killed at a random moment. */
  readonly kills: number;
  /** Disks as a power cut may leave them. */
  readonly images: number;
  /** The same with a setting that loses data, to see that it is noticed. */
  readonly controlImages: number;
  /** Kill points and failing calls per operation and thread; null for every one. */
  readonly points: number | null;
  /** Flipped bits per kind of file. */
  readonly flips: number;
  /** Each failing call is tried with both errors, and as a disk that stays broken. */
  readonly everyError: boolean;
  /** The printer's browser runs too. */
  readonly browser: boolean;
}

export const profiles: Readonly<Record<Profile['name'], Profile>> = {
  quick: {
    name: 'quick',
    kills: 4,
    images: 20,
    controlImages: 20,
    points: 1,
    flips: 25,
    everyError: false,
    browser: false,
  },
  short: {
    name: 'short',
    kills: 60,
    images: 300,
    controlImages: 100,
    points: null,
    flips: 300,
    everyError: false,
    browser: true,
  },
  long: {
    name: 'long',
    kills: 1000,
    images: 10_000,
    controlImages: 300,
    points: null,
    flips: 10_000,
    everyError: true,
    browser: true,
  },
};

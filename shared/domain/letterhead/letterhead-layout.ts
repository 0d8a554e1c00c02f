/** Where the parts of a letterhead stand and how large they are printed: the same in Word, in PDF and in the window. */
import type { Letterhead, Picture } from '../document/outline.ts';

/** A picture with the size at which it is drawn, in millimetres. */
export interface DrawnPicture extends Picture {
  readonly across: number;
  readonly down: number;
}

export interface LetterheadLayout {
  readonly centreLogo: DrawnPicture | null;
  readonly lines: readonly string[];
  readonly funderLogos: readonly DrawnPicture[];
  readonly fundingLine: string;
  /** Whether the line about the funding has room beside the logos; below them otherwise. */
  readonly fundingBeside: boolean;
}

/** Millimetres. The emblem of the Union, of which logos of funders often consist, may not be lower than ten. */
const most = { across: 60, centre: 16, denseCentre: 12, funder: 12, denseFunder: 10 } as const;

/** Between two pictures, and between a picture and the words beside it, in millimetres. */
export const letterheadGap = 6;

/** Points to the inch below which a picture looks coarse on paper: it is drawn smaller instead. */
const COARSE = 100;

/** As much of the page as the logos of funders may take and still have words beside them. */
const ROOM_FOR_WORDS = 0.6;

/** `width` is that of the text on the page, in millimetres. */
export function letterheadLayout(
  { lines, centreLogo, funderLogos, fundingLine }: Letterhead,
  width: number,
  dense: boolean,
): LetterheadLayout {
  const centreHeight = dense ? most.denseCentre : most.centre;
  const funders = funderLogos.map((one) => drawn(one, dense ? most.denseFunder : most.funder));
  const gaps = letterheadGap * Math.max(funders.length - 1, 0);
  const taken = funders.reduce((sum, { across }) => sum + across, 0);
  // All of a row by the same share: no funder looks smaller than another.
  const share = Math.min(1, (width - gaps) / Math.max(taken, 1));
  return {
    centreLogo: centreLogo === null ? null : drawn(centreLogo, centreHeight),
    lines,
    funderLogos: funders.map((one) => resized(one, share)),
    fundingLine,
    fundingBeside: funders.length > 0 && taken + gaps <= width * ROOM_FOR_WORDS,
  };
}

function drawn(picture: Picture, tallest: number): DrawnPicture {
  const { width, height } = picture;
  const [across, down] = [inMillimetres(width), inMillimetres(height)];
  const share = Math.min(1, most.across / across, tallest / down);
  return resized({ ...picture, across, down }, share);
}

function inMillimetres(points: number): number {
  return (points / COARSE) * 25.4;
}

function resized(picture: DrawnPicture, share: number): DrawnPicture {
  const size = (length: number) => Math.round(length * share * 100) / 100;
  return { ...picture, across: size(picture.across), down: size(picture.down) };
}

/** What stands at the foot of every page: who made the document, and when. */
import { directionOf } from '../text/direction.ts';
import { inOrder } from '../text/isolate.ts';

/** Gives the line; the day is already written in the document's language, the centre's name may be of any script. */
export function footLine(centreName: string, day: string, language: string): string {
  return `${inOrder(centreName, directionOf(language))} · ${day}`;
}

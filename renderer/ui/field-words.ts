/** The few words that every field of a kind needs, given once by the window instead of at each use. */
import { createContext } from 'react';

export interface FieldWords {
  /** The name of the button that empties a field; without it there is no such button. */
  readonly clear: string;
  /** What is wrong with a day before the first or after the last that is allowed, `YYYY-MM-DD`. */
  readonly tooEarly: (first: string) => string;
  readonly tooLate: (last: string) => string;
}

export const FieldWordsContext = createContext<FieldWords>({
  clear: '',
  tooEarly: (first) => first,
  tooLate: (last) => last,
});

/** What time it is. Tests give a clock that stands still. */
export interface Clock {
  now(): Date;
}

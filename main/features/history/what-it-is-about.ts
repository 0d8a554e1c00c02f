/** Whether two calls are one change to the person who makes them: typing on, or one gesture over many rows. */

/** Fields that say what a call is about, wherever they stand in its input. */
const naming = /^(?:id|\w+Id|plan|section|kind)$/u;

/** Typing is saved in pauses; what follows within this belongs to the same change. */
const pause = 5000;
/** But not for ever: somebody who writes for minutes wants to go back in pieces. */
const longest = 60_000;
/** Faster than a hand: one gesture that writes many rows of one thing. */
const gesture = 100;

export interface Call {
  readonly channel: string;
  /** What the call is about, or null when it makes something new. */
  readonly subject: string | null;
  /** The thing above it, such as the meeting of a row. */
  readonly whole: string | null;
}

export interface Times {
  readonly begun: Date;
  readonly at: Date;
}

/** Describes a call by its channel and validated input. */
export function describeCall(channel: string, input: unknown): Call {
  const names: string[] = [];
  const isKnown = collect(input, '', names);
  const id = isRecord(input) ? input['id'] : undefined;
  return {
    channel,
    subject: isKnown && names.length > 0 ? names.join(' ') : null,
    whole: isKnown && typeof id === 'string' ? id : null,
  };
}

/** True when the call goes on with the step before it. */
export function continues(before: Call & Times, call: Call, now: Date): boolean {
  if (before.channel !== call.channel) return false;
  const since = now.getTime() - before.at.getTime();
  if (now.getTime() - before.begun.getTime() > longest) return false;
  if (call.subject !== null && call.subject === before.subject) return since <= pause;
  return call.whole !== null && call.whole === before.whole && since <= gesture;
}

/** Collects names; false when an id is still to be given. */
function collect(value: unknown, path: string, names: string[]): boolean {
  if (!isRecord(value)) return true;
  for (const [key, inner] of Object.entries(value)) {
    if (naming.test(key)) {
      if (inner === null && key === 'id') return false;
      if (typeof inner === 'string') names.push(`${path}${key}=${inner}`);
    } else if (!collect(inner, `${path}${key}.`, names)) return false;
  }
  return true;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

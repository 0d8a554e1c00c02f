/**
 * Who may pass: asked for every call before its handler runs. The role first, then what the call names.
 * What somebody does not see at all answers as what is not there; deny is what happens without a rule.
 */
import type { Role, SignedInOperator } from '../../shared/contract/operators.ts';
import type { Named, Subject } from '../../shared/domain/access/call-rule.ts';
import { rolesFor, ruleOf } from '../../shared/domain/access/may-call.ts';
import { AppError } from '../../shared/wire.ts';

/** The roles through which the operator sees each thing that is there; empty for one that they may know of. */
export type Seen = ReadonlyMap<string, readonly Role[]>;

export interface GateOptions {
  /** Who is signed in; null while no vault is open. */
  readonly signedIn: () => SignedInOperator | null;
  /** Says through which roles things are seen; what is missing from the answer is not there. */
  readonly seen: (subject: Subject, ids: readonly string[]) => Seen;
}

export interface GateCall {
  readonly channel: string;
  /** Validated. */
  readonly input: unknown;
}

/**
 * Lets a call through, or throws. At once, so that calls are begun in the order in which they were asked for, and
 * nothing changes between the question and the handler.
 */
export type Gate = (call: GateCall) => void;

/**
 * Gives the gate. It throws AppError `refused` / `not-your-role` or `not-your-group`; `not-found` with the
 * kind of thing for what is not there or must not be known to be; `locked` when nobody is signed in.
 */
export function createGate({ signedIn, seen }: GateOptions): Gate {
  return ({ channel, input }) => {
    const rule = ruleOf(channel);
    if (rule === 'everybody') return;
    const operator = signedIn();
    if (operator === null) {
      if (rule?.whileShut === true) return;
      throw new AppError('locked');
    }
    const roles = rule === undefined ? [] : rolesFor(rule, operator.roles);
    if (rule === undefined || roles.length === 0) throw new AppError('refused', 'not-your-role');
    for (const [field, named] of Object.entries(rule.names ?? {})) {
      if (isSubject(named)) requireSight(named, idsIn(input, field), roles);
    }
  };

  function requireSight(subject: Subject, ids: readonly string[], roles: readonly Role[]): void {
    const found = seen(subject, ids);
    for (const id of ids) {
      const through = found.get(id);
      if (through === undefined) throw new AppError('not-found', subject);
      if (!through.some((role) => roles.includes(role)))
        throw new AppError('refused', 'not-your-group');
    }
  }
}

function isSubject(named: Named): named is Subject {
  return named !== 'own' && named !== 'within';
}

function idsIn(input: unknown, field: string): readonly string[] {
  const value: unknown =
    typeof input === 'object' && input !== null ? Reflect.get(input, field) : undefined;
  if (typeof value === 'string') return [value];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  // The contract says that it is there; without it nobody knows what the call is about.
  throw new AppError('internal');
}

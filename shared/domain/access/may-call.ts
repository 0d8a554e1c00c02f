/** What a set of roles may call: asked by the gate in main, and by the window before it shows a way to do it. */
import type { AppContract } from '../../contract/index.ts';
import type { Role } from '../../contract/operators.ts';
import { accessRules } from './access-rules.ts';
import type { AnyRule } from './call-rule.ts';

/** Every call by its name: `people.create`. */
export type Channel = {
  [F in keyof AppContract]: `${F}.${keyof AppContract[F] & string}`;
}[keyof AppContract];

const rules = new Map<string, AnyRule>(
  Object.entries(accessRules).flatMap(([feature, calls]) =>
    Object.entries(calls as Readonly<Record<string, AnyRule>>).map(
      ([method, rule]) => [`${feature}.${method}`, rule] as const,
    ),
  ),
);

/** Gives the rule of a call; undefined for a call without one, which nobody may make. */
export function ruleOf(channel: string): AnyRule | undefined {
  return rules.get(channel);
}

/** Those of the roles that may make the call; each of them with what that role sees. */
export function rolesFor(rule: AnyRule, roles: readonly Role[]): Role[] {
  return rule === 'everybody' ? [...roles] : roles.filter((role) => rule.roles.includes(role));
}

/**
 * Whether somebody with these roles may make the call at all; null while nobody is signed in. About whom they
 * may make it is asked by the gate alone.
 */
export function mayCall(roles: readonly Role[] | null, channel: Channel): boolean {
  const rule = ruleOf(channel);
  if (rule === undefined) return false;
  if (rule === 'everybody') return true;
  return roles === null ? rule.whileShut === true : rolesFor(rule, roles).length > 0;
}

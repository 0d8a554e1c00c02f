/** How it is said who may make a call. The types see to it that no call, and nothing that a call names, is left out. */
import type { AnyContract, InputOf } from '../../contract/define.ts';
import type { Role } from '../../contract/operators.ts';

/** What the gate looks up: the operator must see the thing, through a role that may make the call. */
export type Subject = 'person' | 'group' | 'meeting' | 'authorisation' | 'request';

/**
 * What stands behind a field that names something. `own`: only what the operator has begun since the vault
 * was opened, kept by its feature. `within`: a part of the thing named beside it, checked by its feature.
 */
export type Named = Subject | 'own' | 'within';

type NamingField<I> = Extract<keyof I, 'id' | 'token' | `${string}Id` | `${string}Ids`>;

/** Roles of which one is enough, and what each field names that is an id. */
export type RoleRule<I> = {
  readonly roles: readonly [Role, ...Role[]];
  /** True for what the first start asks: while nobody is signed in, whoever sits at the computer may do it. */
  readonly whileShut?: true;
} & ([NamingField<I>] extends [never]
  ? { readonly names?: undefined }
  : { readonly names: { readonly [F in NamingField<I>]: Named } });

/** `everybody`: whoever sits at the computer, also while the vault is locked. */
export type CallRule<I> = 'everybody' | RoleRule<I>;

/** A rule for every call of a contract; a call without one is a type error. */
export type AccessRules<C extends AnyContract> = {
  readonly [F in keyof C]: { readonly [M in keyof C[F]]: CallRule<InputOf<C[F][M]>> };
};

/** A rule as the gate reads it, whatever the call. */
export type AnyRule =
  | 'everybody'
  | {
      readonly roles: readonly Role[];
      readonly whileShut?: true | undefined;
      readonly names?: Readonly<Record<string, Named>> | undefined;
    };

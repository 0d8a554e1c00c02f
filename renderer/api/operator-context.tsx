/** Who is signed in, and what their roles let them do: the window shows no way to what main would refuse. */
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Role, SignedInOperator } from '../../shared/contract/operators.ts';
import { mayCall } from '../../shared/domain/access/may-call.ts';
import type { Channel } from '../../shared/domain/access/may-call.ts';

const OperatorContext = createContext<SignedInOperator | null>(null);

export function OperatorProvider(props: {
  readonly operator: SignedInOperator;
  readonly children: ReactNode;
}) {
  return <OperatorContext value={props.operator}>{props.children}</OperatorContext>;
}

/** Null before anybody has signed in: at the first start and on the lock screen. */
function useRoles(): readonly Role[] | null {
  return useContext(OperatorContext)?.roles ?? null;
}

/**
 * Whether the operator's roles let them make a call, by its name: `useMay('people.create')`. About whom they may
 * make it is known to main alone; people, groups and meetings say whether they are `mine`.
 */
export function useMay(channel: Channel): boolean {
  return mayCall(useRoles(), channel);
}

/** The same for several calls, chosen later. */
export function useMayEach(): (channel: Channel) => boolean {
  const roles = useRoles();
  return (channel) => mayCall(roles, channel);
}

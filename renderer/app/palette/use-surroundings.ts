/** What is at hand where the palette was opened: the person, the group, and the meetings of today. */
import { useEffect, useState } from 'react';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { RunningMeeting } from '../../../shared/contract/meetings.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { useClient } from '../../api/client-context.tsx';
import { screenOf } from '../route-parts.ts';

export interface Surroundings {
  /** Of those that are the operator's: others have no parts to be opened. */
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly group: { readonly id: string; readonly name: string } | null;
  /** Running, or planned for today or a day that has passed. */
  readonly meetings: readonly RunningMeeting[];
}

const nothingAtHand: Surroundings = { person: null, group: null, meetings: [] };

/** What cannot be read is simply not offered: the palette is not the place to say why. */
export function useSurroundings(route: readonly string[]): Surroundings {
  const client = useClient();
  const [surroundings, setSurroundings] = useState(nothingAtHand);
  const address = route.join('/');
  useEffect(() => {
    let current = true;
    void look(client, address.split('/')).then((found) => current && setSurroundings(found));
    return () => {
      current = false;
    };
  }, [client, address]);
  return surroundings;
}

async function look(client: AppClient, route: readonly string[]): Promise<Surroundings> {
  const parts = route.filter(Boolean);
  const [person, group, due] = await Promise.all([
    personAt(client, parts).catch(() => null),
    groupAt(client, parts).catch(() => null),
    client.meetings.due().catch(() => []),
  ]);
  const today = localDay(new Date());
  const meetings = due.filter(
    ({ status, plannedOn }) => status === 'running' || plannedOn <= today,
  );
  return { person, group, meetings };
}

async function personAt(client: AppClient, route: readonly string[]) {
  if (screenOf(route) !== 'person') return null;
  const { id, preferredName, mine } = await client.people.get({ id: route[1] ?? '' });
  return mine ? { id, name: preferredName } : null;
}

async function groupAt(client: AppClient, route: readonly string[]) {
  const screen = screenOf(route);
  const id = route[1] ?? '';
  if (screen === 'meeting') {
    const { groupId, groupName, mine } = await client.meetings.get({ id });
    return mine ? { id: groupId, name: groupName } : null;
  }
  if (screen !== 'group' && screen !== 'groupPortfolios') return null;
  const { name, mine } = await client.groups.get({ id });
  return mine ? { id, name } : null;
}

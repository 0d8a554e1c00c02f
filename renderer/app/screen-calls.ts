/** The call without which a screen is of no use: whose role may not make it, is not led there. */
import type { Channel } from '../../shared/domain/access/may-call.ts';
import type { ScreenName } from './route-parts.ts';

export const screenCalls: Readonly<Record<ScreenName, Channel>> = {
  today: 'vault.status',
  people: 'people.list',
  newPerson: 'people.create',
  roster: 'roster.import',
  person: 'people.get',
  groups: 'groups.list',
  newGroup: 'groups.create',
  group: 'groups.get',
  groupPortfolios: 'portfolio.produce',
  meeting: 'meetings.get',
  transfer: 'transfer.import',
  rights: 'retention.rules',
  settings: 'settings.get',
  notFound: 'vault.status',
};

/** The whole surface between the window and main. */
import { agreements } from './agreements.ts';
import { audit } from './audit.ts';
import { backup } from './backup.ts';
import { drafts } from './drafts.ts';
import { erasure } from './erasure.ts';
import { groups } from './groups.ts';
import { home } from './home.ts';
import { history } from './history.ts';
import { letterhead } from './letterhead.ts';
import { meetings } from './meetings.ts';
import { operators } from './operators.ts';
import { paperwork } from './paperwork.ts';
import { people } from './people.ts';
import { portfolio } from './portfolio.ts';
import { privacy } from './privacy.ts';
import { programmes } from './programmes.ts';
import { record } from './record.ts';
import { retention } from './retention.ts';
import { rights } from './rights.ts';
import { roster } from './roster.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { templates } from './templates.ts';
import { transfer } from './transfer.ts';
import { vault } from './vault.ts';
import type { Client } from './define.ts';

export const contract = {
  vault,
  settings,
  home,
  backup,
  audit,
  drafts,
  operators,
  people,
  agreements,
  roster,
  programmes,
  groups,
  meetings,
  record,
  portfolio,
  paperwork,
  letterhead,
  templates,
  privacy,
  transfer,
  rights,
  erasure,
  retention,
  search,
  history,
} as const;

export type AppContract = typeof contract;
export type AppClient = Client<AppContract>;

/** Which screen belongs to which address. Screens are loaded when they are first needed. */
import { Suspense } from 'react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../shared/wire.ts';
import { useMay } from '../api/operator-context.tsx';
import { late } from './late.ts';
import { NotFoundScreen } from './not-found-screen.tsx';
import { NotYoursScreen } from './not-yours-screen.tsx';
import { partOf, screenOf } from './route-parts.ts';
import { screenCalls } from './screen-calls.ts';

/** Loads of all screens, in the order in which they are declared below. */
const loads: (() => Promise<unknown>)[] = [];

/** A screen whose file is loaded when it is first needed, or when nothing else is to do. */
function screen<K extends string, P extends object>(
  load: () => Promise<Readonly<Record<K, ComponentType<P>>>>,
  name: K,
): ComponentType<P> {
  const one = late(load, name);
  loads.push(one.load);
  return one.Part;
}

/** Loads the screens that nobody has asked for yet, one after another, while nothing else is to do. */
export async function loadAllScreens(): Promise<void> {
  for (const load of loads) {
    await new Promise((settle) => requestIdleCallback(settle, { timeout: 1000 }));
    // A file that does not come now is asked for again when its screen is opened, and missed there.
    await load().catch(() => undefined);
  }
}

const HomeScreen = screen(() => import('./home-screen.tsx'), 'HomeScreen');
const PeoplePage = screen(() => import('../features/people/people-page.tsx'), 'PeoplePage');
const NewPersonPage = screen(
  () => import('../features/people/new-person-page.tsx'),
  'NewPersonPage',
);
const RosterPage = screen(() => import('../features/roster/roster-page.tsx'), 'RosterPage');
const PersonScreen = screen(() => import('./person-screen.tsx'), 'PersonScreen');
const GroupsPage = screen(() => import('../features/groups/groups-page.tsx'), 'GroupsPage');
const NewGroupPage = screen(() => import('../features/groups/new-group-page.tsx'), 'NewGroupPage');
const GroupPage = screen(() => import('../features/groups/group-page.tsx'), 'GroupPage');
const GroupPortfoliosPage = screen(
  () => import('../features/portfolio/group-portfolios-page.tsx'),
  'GroupPortfoliosPage',
);
const MeetingPage = screen(() => import('../features/meetings/meeting-page.tsx'), 'MeetingPage');
const TransferPage = screen(() => import('../features/transfer/transfer-page.tsx'), 'TransferPage');
const RightsPage = screen(() => import('../features/rights/rights-page.tsx'), 'RightsPage');
const SettingsScreen = screen(() => import('./settings-screen.tsx'), 'SettingsScreen');

const notYourRole = new AppError('refused', 'not-your-role');

export function CurrentScreen({ route }: { readonly route: readonly string[] }) {
  const { t } = useTranslation('common');
  const may = useMay(screenCalls[screenOf(route)]);
  if (!may) return <NotYoursScreen error={notYourRole} />;
  return (
    <Suspense
      fallback={
        <p className="note" role="status">
          {t('loading')}
        </p>
      }
    >
      {pick(route)}
    </Suspense>
  );
}

/** `screenOf` says which screen it is; ids that cannot be any are found nowhere. */
function pick(route: readonly string[]) {
  const [, id = ''] = route;
  switch (screenOf(route)) {
    case 'today':
      return <HomeScreen />;
    case 'people':
      return <PeoplePage />;
    case 'newPerson':
      return <NewPersonPage />;
    case 'roster':
      return <RosterPage />;
    case 'person':
      return <PersonScreen personId={id} part={partOf(route) ?? 'details'} />;
    case 'groups':
      return <GroupsPage />;
    case 'newGroup':
      return <NewGroupPage />;
    case 'group':
      return <GroupPage groupId={id} />;
    case 'groupPortfolios':
      return <GroupPortfoliosPage groupId={id} />;
    case 'meeting':
      return <MeetingPage meetingId={id} />;
    case 'transfer':
      return <TransferPage />;
    case 'rights':
      return <RightsPage />;
    case 'settings':
      return <SettingsScreen />;
    case 'notFound':
      return <NotFoundScreen />;
  }
}

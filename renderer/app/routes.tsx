/** Which screen belongs to which address. Screens are loaded when they are first needed. */
import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundScreen } from './not-found-screen.tsx';
import { partOf, screenOf } from './route-parts.ts';

/** `React.lazy` for named exports. */
function screen<K extends string, P>(
  load: () => Promise<Readonly<Record<K, ComponentType<P>>>>,
  name: K,
) {
  return lazy(async () => ({ default: (await load())[name] }));
}

const HomePage = screen(() => import('../features/home/home-page.tsx'), 'HomePage');
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
const SettingsScreen = screen(() => import('./settings-screen.tsx'), 'SettingsScreen');

export function CurrentScreen({ route }: { readonly route: readonly string[] }) {
  const { t } = useTranslation('common');
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
      return <HomePage />;
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
    case 'settings':
      return <SettingsScreen />;
    case 'notFound':
      return <NotFoundScreen />;
  }
}

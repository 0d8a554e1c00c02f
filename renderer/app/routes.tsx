/** Which screen belongs to which address. Screens are loaded when they are first needed. */
import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { href } from './router.ts';

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

function pick([section, id, part]: readonly string[]) {
  switch (section) {
    case undefined:
      return <HomePage />;
    case 'people':
      if (id === undefined) return <PeoplePage />;
      if (id === 'new') return <NewPersonPage />;
      if (id === 'import') return <RosterPage />;
      return <PersonScreen personId={id} part={part ?? 'details'} />;
    case 'groups':
      if (id === undefined) return <GroupsPage />;
      if (id === 'new') return <NewGroupPage />;
      return part === 'portfolios' ? (
        <GroupPortfoliosPage groupId={id} />
      ) : (
        <GroupPage groupId={id} />
      );
    case 'meetings':
      return id === undefined ? <NotFound /> : <MeetingPage meetingId={id} />;
    case 'transfer':
      return <TransferPage />;
    case 'settings':
      return <SettingsScreen />;
    default:
      return <NotFound />;
  }
}

function NotFound() {
  const { t } = useTranslation('common');
  return (
    <>
      <PageHeader title={t('notFound.title')} note={t('notFound.text')} />
      <ButtonLink href={href()}>{t('notFound.action')}</ButtonLink>
    </>
  );
}

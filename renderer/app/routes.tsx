/** Which screen belongs to which address. Screens are loaded when they are first needed. */
import { Suspense, use } from 'react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import { href } from './router.ts';

/** Loads of all screens, in the order in which they are declared below. */
const loads: (() => Promise<unknown>)[] = [];

/**
 * A screen whose file is loaded when it is first needed. One that is loaded already is drawn at once, as
 * `React.lazy` does not: what React has shown to be waiting it then keeps from sight for 300 ms.
 */
function screen<K extends string, P extends object>(
  load: () => Promise<Readonly<Record<K, ComponentType<P>>>>,
  name: K,
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<ComponentType<P>> | null = null;
  const fetch = () => {
    loading ??= load().then(
      (file) => (loaded = file[name]),
      (error: unknown) => {
        // So that another try can succeed.
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  loads.push(fetch);
  return function Screen(props: P) {
    const Shown: ComponentType<P> = loaded ?? use(fetch());
    return <Shown {...props} />;
  };
}

/** Loads the screens that nobody has asked for yet, one after another, while nothing else is to do. */
export async function loadAllScreens(isWanted: () => boolean): Promise<void> {
  for (const load of loads) {
    await new Promise((settle) => requestIdleCallback(settle, { timeout: 1000 }));
    if (!isWanted()) return;
    // A file that does not come now is asked for again when its screen is opened, and missed there.
    await load().catch(() => undefined);
  }
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
const SettingsPage = screen(() => import('../features/settings/settings-page.tsx'), 'SettingsPage');

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
      return <SettingsPage />;
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

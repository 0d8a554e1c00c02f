/** Which screen belongs to which address. */
import { AppError } from '../../shared/wire.ts';
import { useMay } from '../api/operator-context.tsx';
import { GroupPage } from '../features/groups/group-page.tsx';
import { GroupsPage } from '../features/groups/groups-page.tsx';
import { NewGroupPage } from '../features/groups/new-group-page.tsx';
import { MeetingPage } from '../features/meetings/meeting-page.tsx';
import { NewPersonPage } from '../features/people/new-person-page.tsx';
import { PeoplePage } from '../features/people/people-page.tsx';
import { GroupPortfoliosPage } from '../features/portfolio/group-portfolios-page.tsx';
import { RightsPage } from '../features/rights/rights-page.tsx';
import { RosterPage } from '../features/roster/roster-page.tsx';
import { TransferPage } from '../features/transfer/transfer-page.tsx';
import { HomeScreen } from './home-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { NotYoursScreen } from './not-yours-screen.tsx';
import { PersonScreen } from './person-screen.tsx';
import { partOf, screenOf } from './route-parts.ts';
import { screenCalls } from './screen-calls.ts';
import { SettingsScreen } from './settings-screen.tsx';

const notYourRole = new AppError('refused', 'not-your-role');

export function CurrentScreen({ route }: { readonly route: readonly string[] }) {
  const may = useMay(screenCalls[screenOf(route)]);
  return may ? pick(route) : <NotYoursScreen error={notYourRole} />;
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

/** One meeting: the start panel before it, the session screen while it is held and afterwards. */
import { useCallback, useEffect, useState } from 'react';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { Meeting } from '../../../shared/contract/meetings.ts';
import type { Programme } from '../../../shared/contract/programmes.ts';
import { QueryView } from '../../api/query-view.tsx';
import { useProgramme } from '../../api/use-programme.ts';
import { useQuery } from '../../api/use-query.ts';
import type { QueryState } from '../../api/use-query.ts';
import { contentElement } from '../../app/screen-memory.ts';
import { useWindowLanguage } from '../../i18n/interface-language.ts';
import { MeetingHeader } from './meeting-header.tsx';
import { MeetingReading } from './meeting-reading.tsx';
import { MeetingSession } from './meeting-session.tsx';
import { StartPanel } from './start-panel.tsx';

const watched = ['meetings', 'groups', 'people'];

export function MeetingPage({ meetingId }: { readonly meetingId: string }) {
  const query = useQuery(
    useCallback((client: AppClient) => client.meetings.get({ id: meetingId }), [meetingId]),
    watched,
  );
  const meeting = useLastData(query);
  const programmeQuery = useProgramme(useWindowLanguage());
  const programme = useLastData(programmeQuery);
  if (meeting === null || programme === null)
    return (
      <div className="page">
        <QueryView query={query}>
          {() => <QueryView query={programmeQuery}>{() => null}</QueryView>}
        </QueryView>
      </div>
    );
  return <OneMeeting meeting={meeting} programme={programme} />;
}

function OneMeeting({
  meeting,
  programme,
}: {
  readonly meeting: Meeting;
  readonly programme: Programme;
}) {
  const [justOpened, setJustOpened] = useState(false);
  const described = programme.meetings.find(({ code }) => code === meeting.code);
  if (described === undefined) return null;
  if (!meeting.mine)
    return (
      <div className="page">
        <MeetingHeader meeting={meeting} described={described} />
        <MeetingReading meeting={meeting} />
      </div>
    );
  if (meeting.status === 'planned')
    return (
      <div className="page">
        <MeetingHeader meeting={meeting} described={described} />
        <StartPanel
          meeting={meeting}
          described={described}
          onStarted={() => {
            setJustOpened(true);
            contentElement()?.focus();
          }}
        />
      </div>
    );
  return <MeetingSession meeting={meeting} described={described} justOpened={justOpened} />;
}

/** Keeps what was shown when asking again fails: a screen that is typed into must not go away. */
function useLastData<T>(query: QueryState<T>): T | null {
  const [last, setLast] = useState<T | null>(null);
  useEffect(() => {
    if (query.kind === 'ready') setLast(query.data);
  }, [query]);
  return query.kind === 'ready' ? query.data : last;
}

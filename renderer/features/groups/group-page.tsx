/** One group: its people, and at their side its twelve meetings. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import { useMay } from '../../api/operator-context.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useProgramme } from '../../api/use-programme.ts';
import { useQuery } from '../../api/use-query.ts';
import { useWindowLanguage } from '../../i18n/interface-language.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ChangeGroupDialog } from './change-group-dialog.tsx';
import { GroupCalendar } from './group-calendar.tsx';
import { GroupPeople } from './group-people.tsx';
import { LeaderDialog } from './leader-dialog.tsx';

const separator = ' · ';
const watched = ['groups', 'meetings', 'people', 'agreements'];

export function GroupPage({ groupId }: { readonly groupId: string }) {
  const query = useQuery(
    useCallback((client: AppClient) => client.groups.get({ id: groupId }), [groupId]),
    watched,
  );
  const programme = useProgramme(useWindowLanguage());
  return (
    <QueryView query={programme.kind === 'loading' ? programme : query}>
      {(group) => (
        <>
          <GroupHeader group={group} />
          <div className="group-layout">
            <GroupPeople group={group} />
            <GroupCalendar
              group={group}
              programme={programme.kind === 'ready' ? programme.data : null}
            />
          </div>
        </>
      )}
    </QueryView>
  );
}

function GroupHeader({ group }: { readonly group: Group }) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const [open, setOpen] = useState<'change' | 'leader' | null>(null);
  const mayLeadOthers = useMay('groups.setLeader');
  const close = () => setOpen(null);
  const next = group.meetings.find(({ status }) => status !== 'closed');
  const count = group.members.filter(({ leftOn }) => leftOn === null).length;
  return (
    <>
      <PageHeader
        title={group.name}
        crumbs={[{ label: t('list.title'), href: href('groups') }]}
        crumbsLabel={t('group.crumbs')}
        note={
          <>
            {format.language(group.language)}
            {separator}
            {t('common:people', { count })}
            {group.room !== '' && (
              <>
                {separator}
                <bdi>{t('group.room', { room: group.room })}</bdi>
              </>
            )}
            {!group.mine && group.leader !== null && (
              <>
                {separator}
                <bdi>{t('leader.is', { name: group.leader.name })}</bdi>
              </>
            )}
          </>
        }
        actions={
          <>
            {mayLeadOthers && (
              <Button variant="quiet" label={t('leader.title')} onPress={() => setOpen('leader')}>
                {t('leader.button')}
              </Button>
            )}
            {group.mine && (
              <>
                <Button variant="quiet" label={t('change.title')} onPress={() => setOpen('change')}>
                  {t('change.button')}
                </Button>
                <ButtonLink icon="document" href={href('groups', group.id, 'portfolios')}>
                  {t('group.portfolios')}
                </ButtonLink>
              </>
            )}
            {group.mine && next !== undefined && (
              <ButtonLink variant="primary" href={href('meetings', next.id)}>
                {next.status === 'running'
                  ? t('group.resumeNext', { code: next.code })
                  : t('group.openNext', { code: next.code })}
              </ButtonLink>
            )}
          </>
        }
      />
      {open === 'change' && <ChangeGroupDialog group={group} onClose={close} />}
      {open === 'leader' && <LeaderDialog group={group} onClose={close} />}
    </>
  );
}

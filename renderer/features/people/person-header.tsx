/** The head of a person's page: name, code, languages, where they came from, how far they have come. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { Group } from '../../../shared/contract/groups.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { useMay } from '../../api/operator-context.tsx';
import { useQuery } from '../../api/use-query.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { MeetingPath } from '../../ui/meeting-path.tsx';
import { PageHeader } from '../../ui/page-header.tsx';

export function PersonHeader({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const seesGroup = useMay('groups.ofPerson');
  const query = useQuery(
    useCallback(
      async (client: AppClient) =>
        seesGroup ? client.groups.ofPerson({ personId: person.id }) : null,
      [seesGroup, person.id],
    ),
    ['groups', 'meetings'],
  );
  const group = query.kind === 'ready' ? query.data : null;
  const crumbs = [
    { label: t('list.title'), href: href('people') },
    ...(group === null ? [] : [{ label: group.name, href: href('groups', group.id) }]),
  ];
  return (
    <PageHeader
      person
      title={person.preferredName}
      crumbs={crumbs}
      crumbsLabel={t('crumbs')}
      note={
        <>
          <p>
            {person.code}
            {' · '}
            {format.list(person.languages.map((code) => format.language(code)))}
          </p>
          {person.provenance !== null && <Provenance provenance={person.provenance} />}
        </>
      }
      actions={group !== null && <PathOf group={group} personId={person.id} />}
    />
  );
}

function Provenance({ provenance }: { readonly provenance: NonNullable<Person['provenance']> }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (
    <p>
      {t('provenance', {
        centre: provenance.centreName,
        country: format.country(provenance.country),
        reference: provenance.reference,
        day: format.moment(provenance.importedAt),
      })}
    </p>
  );
}

function PathOf({ group, personId }: { readonly group: Group; readonly personId: string }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const member = group.members.find((one) => one.personId === personId);
  if (member === undefined) return null;
  const next = group.meetings.find(({ status }) => status !== 'closed')?.code;
  const held = member.path.filter((mark) => mark === 'present' || mark === 'caught-up').length;
  return (
    <div className="path-box">
      <MeetingPath
        label={t('path', { held, total: group.meetings.length })}
        items={group.meetings.map(({ code }, index) => {
          const mark = member.path[index] ?? 'ahead';
          return { code, mark, markLabel: t(`common:attendance.${mark}`), current: code === next };
        })}
      />
      <p className="note">{t('hours', { time: format.minutes(member.minutes) })}</p>
    </div>
  );
}

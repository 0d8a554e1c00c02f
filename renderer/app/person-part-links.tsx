/** The parts of a person's file at the side, in the order of the path, with what each holds so far. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreements } from '../../shared/contract/agreements.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import type { PersonRecord } from '../../shared/contract/record.ts';
import { filledSections } from '../../shared/domain/record/filled-sections.ts';
import { useQuery } from '../api/use-query.ts';
import { useFormat } from '../i18n/use-format.ts';
import { PartLinks } from '../ui/part-links.tsx';
import type { PartLink } from '../ui/part-links.tsx';
import { partGroups } from './person-parts.ts';
import type { PersonPart } from './person-parts.ts';
import { href } from './router.ts';

type State = Pick<PartLink, 'count' | 'mark' | 'state'>;

export interface PersonPartLinksProps {
  readonly personId: string;
  /** The part in hand. */
  readonly part: PersonPart;
}

export function PersonPartLinks({ personId, part }: PersonPartLinksProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const query = useQuery(
    useCallback(
      (client: AppClient) =>
        Promise.all([client.record.get({ personId }), client.agreements.get({ personId })]),
      [personId],
    ),
    ['record', 'agreements'],
  );
  const states = query.kind === 'ready' ? statesOf(...query.data) : {};

  function stateOf(name: PersonPart): State {
    const state = states[name];
    if (state === undefined || state === 0) return {};
    if (typeof state === 'number')
      return { count: format.number(state), state: t('parts.entries', { count: state }) };
    if (state === 'missing') return { mark: 'missing', state: t('parts.missing') };
    return { mark: 'done', state: t('parts.done') };
  }

  return (
    <PartLinks
      label={t('parts.label')}
      groups={(Object.keys(partGroups) as (keyof typeof partGroups)[]).map((group) => ({
        title: t(`parts.group.${group}`),
        links: partGroups[group].map((name) => ({
          href: href('people', personId, name),
          label: t(`parts.${name}`),
          current: name === part,
          ...stateOf(name),
        })),
      }))}
    />
  );
}

/** A number of entries, or whether the part is done or lacks what the path needs. */
function statesOf(
  record: PersonRecord,
  { agreement }: Agreements,
): Partial<Record<PersonPart, number | 'done' | 'missing'>> {
  const filled = filledSections(record);
  const confirmed = new Set(record.confirmations.map(({ section }) => section));
  const done = (is: boolean) => (is ? 'done' : 0);
  return {
    agreements: agreement !== null && agreement.withdrawnOn === null ? 'done' : 'missing',
    profile: done(filled.includes('profile')),
    learning: record.learning.length,
    experience: record.experience.length,
    languages: record.languages.length,
    evidence: record.evidence.length,
    competences: record.competences.length,
    project: done(filled.includes('projects')),
    plan: record.plan.length,
    confirm: done(filled.length > 0 && filled.every((section) => confirmed.has(section))),
  };
}

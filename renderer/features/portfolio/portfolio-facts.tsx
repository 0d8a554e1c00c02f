/** How complete a portfolio is, what it will be called, and what stays in the vault. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { Person } from '../../../shared/contract/people.ts';
import type {
  DocumentLanguages,
  PathGap,
  PortfolioForm,
  PortfolioState,
} from '../../../shared/contract/portfolio.ts';
import { portfolioFileStem } from '../../../shared/domain/portfolio/file-name.ts';
import { useQuery } from '../../api/use-query.ts';
import { BasisNote } from '../../app/export-ground.tsx';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Icon } from '../../ui/icon.tsx';
import { Tag } from '../../ui/tag.tsx';

export interface PortfolioFactsProps {
  readonly person: Person;
  readonly state: PortfolioState;
  readonly languages: DocumentLanguages;
  readonly form: PortfolioForm;
  /** Sections are left out this time. */
  readonly isPart: boolean;
}

export function PortfolioFacts({ person, state, languages, form, isPart }: PortfolioFactsProps) {
  const { t } = useTranslation('portfolio');
  const format = useFormat();
  const latest = state.versions[0];
  const { version } = state;
  return (
    <>
      <div className="stack-small">
        <div className="row">
          <Tag kind={state.partial ? 'care' : 'ok'}>
            {state.partial ? t('partial') : t('complete')}
          </Tag>
          <span>{t('version', { version })}</span>
        </div>
        <p className="note">
          {t('fileName')}{' '}
          <bdi dir="ltr" className="file-stem">
            {portfolioFileStem({ code: person.code, version, languages, form, isPart })}
          </bdi>
        </p>
        <p className="note">
          {latest === undefined
            ? t('neverMade')
            : t('lastMade', { version: latest.number, moment: format.moment(latest.createdAt) })}
        </p>
        {state.changes !== null && (
          <p className="note">
            {t('changed', {
              version: state.changes.since,
              sections: format.list(
                state.changes.sections.map((section) => t(`common:section.${section}`)),
              ),
            })}
          </p>
        )}
      </div>
      {state.basis !== null && <BasisNote basis={state.basis} />}
      {state.gaps.length > 0 && <Gaps personId={person.id} gaps={state.gaps} />}
      <Stays state={state} />
    </>
  );
}

/** What is missing, each leading to where it is put right. */
function Gaps({
  personId,
  gaps,
}: {
  readonly personId: string;
  readonly gaps: readonly PathGap[];
}) {
  const { t } = useTranslation('portfolio');
  const query = useQuery(
    useCallback((client: AppClient) => client.groups.ofPerson({ personId }), [personId]),
    ['groups'],
  );
  const group = query.kind === 'ready' ? query.data : null;
  const meetings = group === null ? href('groups') : href('groups', group.id);
  const where: Readonly<Record<PathGap, string>> = {
    agreement: href('people', personId, 'agreements'),
    attendance: meetings,
    confirmations: href('people', personId, 'confirm'),
    'final-interview': meetings,
  };
  return (
    <div className="stack-small">
      <h3>{t('gapsTitle')}</h3>
      <ul className="gaps">
        {gaps.map((gap) => (
          <li key={gap}>
            <a href={where[gap]}>{t(`gap.${gap}`)}</a>
          </li>
        ))}
      </ul>
      <p className="note">{t('gapsNote')}</p>
    </div>
  );
}

/** What no document holds, because the person keeps it here. */
function Stays({ state }: { readonly state: PortfolioState }) {
  const { t } = useTranslation('portfolio');
  const kept = state.sections.filter(({ stays }) => stays > 0);
  if (kept.length === 0 && state.hiddenEmployers === 0) return null;
  return (
    <div className="stays-here kept-list">
      <h3>
        <Icon name="lock" small />
        {t('stays.title')}
      </h3>
      <ul>
        {kept.map(({ section, stays }) => (
          <li key={section}>
            {t('stays.entries', { section: t(`common:section.${section}`), count: stays })}
          </li>
        ))}
        {state.hiddenEmployers > 0 && (
          <li>{t('stays.employers', { count: state.hiddenEmployers })}</li>
        )}
      </ul>
    </div>
  );
}

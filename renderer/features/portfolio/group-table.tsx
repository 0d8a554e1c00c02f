/** The people of a group: who gets a portfolio, how complete it is, what was made, what happens now. */
import { useTranslation } from 'react-i18next';
import type { Group, GroupMember } from '../../../shared/contract/groups.ts';
import type { PortfolioJob, PortfolioState } from '../../../shared/contract/portfolio.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { CheckboxField } from '../../ui/choice-fields.tsx';
import { PersonText } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';
import { progressOf } from './progress-of.ts';

export interface GroupTableProps {
  readonly group: Group;
  readonly states: ReadonlyMap<string, PortfolioState>;
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
  readonly job: PortfolioJob | null;
}

export function GroupTable({ group, states, chosen, onChosen, job }: GroupTableProps) {
  const { t } = useTranslation('portfolio');
  const choose = (personId: string, isChosen: boolean) =>
    onChosen(isChosen ? [...chosen, personId] : chosen.filter((id) => id !== personId));
  return (
    <div className="table-scroll group-table">
      <table className="table" aria-label={t('group.people')}>
        <thead>
          <tr>
            <th scope="col">{t('group.people')}</th>
            <th scope="col">{t('group.state')}</th>
            <th scope="col">{t('group.last')}</th>
            <th scope="col">{t('group.now')}</th>
          </tr>
        </thead>
        <tbody>
          {group.members.map((member) => (
            <MemberRow
              key={member.personId}
              member={member}
              state={states.get(member.personId)}
              job={job}
              isChosen={chosen.includes(member.personId)}
              onChoose={(isChosen) => choose(member.personId, isChosen)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MemberRowProps {
  readonly member: GroupMember;
  readonly state: PortfolioState | undefined;
  readonly job: PortfolioJob | null;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

function MemberRow({ member, state, job, isChosen, onChoose }: MemberRowProps) {
  const { t } = useTranslation('portfolio');
  const format = useFormat();
  const latest = state?.versions[0];
  // Why, and where to change it, stands above the table.
  const isBarred = (state?.barrier ?? null) !== null;
  const progress = progressOf(job, member);
  return (
    <tr>
      <th scope="row">
        <CheckboxField
          label={
            <>
              <bdi>{member.code}</bdi> <PersonText text={member.preferredName} />
              {member.leftOn !== null && (
                <span className="note after">
                  {t('group.left', { day: format.day(member.leftOn) })}
                </span>
              )}
            </>
          }
          isSelected={isChosen && !isBarred}
          isDisabled={isBarred}
          onChange={onChoose}
        />
      </th>
      <td>
        {state !== undefined && (
          <a
            className="quiet-link"
            href={href('people', member.personId, 'portfolio')}
            aria-label={t('group.see', { person: member.preferredName })}
          >
            <Tag kind={state.partial ? 'care' : 'ok'}>
              {state.partial ? t('partial') : t('complete')}
            </Tag>
          </a>
        )}
      </td>
      <td>
        {latest === undefined
          ? t('group.none')
          : t('group.made', { version: latest.number, moment: format.moment(latest.createdAt) })}
      </td>
      <td className={progress === 'making' ? 'in-hand' : undefined}>
        {progress !== null && t(`group.progress.${progress}`)}
      </td>
    </tr>
  );
}

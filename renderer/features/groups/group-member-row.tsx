/** One person of a group, as a row. */
import { useTranslation } from 'react-i18next';
import type { GroupMember } from '../../../shared/contract/groups.ts';
import type { MeetingCode } from '../../../shared/contract/programmes.ts';
import { useMay } from '../../api/operator-context.tsx';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { MeetingPath } from '../../ui/meeting-path.tsx';
import { PersonText } from '../../ui/own-words.tsx';
import { AgreementTag } from './agreement-tag.tsx';

export interface GroupMemberRowProps {
  readonly member: GroupMember;
  /** The codes of the twelve meetings, in order. */
  readonly codes: readonly MeetingCode[];
  /** True where some row says that somebody left, or offers to. */
  readonly hasChanges: boolean;
  /** Without it nothing is changed here. */
  readonly onLeave?: ((member: GroupMember) => void) | undefined;
}

export function GroupMemberRow({ member, codes, hasChanges, onLeave }: GroupMemberRowProps) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const name = member.preferredName;
  const mayOpen = useMay('people.get');
  const there = member.path.filter((mark) => mark === 'present' || mark === 'caught-up').length;
  return (
    <tr>
      <th scope="row">
        {mayOpen ? (
          <a href={href('people', member.personId)}>
            <PersonText text={name} />
          </a>
        ) : (
          <PersonText text={name} />
        )}
        {name !== member.code && <span className="note code">{member.code}</span>}
        {member.agreement !== null && member.agreement !== 'signed' && (
          <AgreementTag agreement={member.agreement} />
        )}
      </th>
      <td>
        <MeetingPath
          mini
          label={t('path.person', { count: there, total: codes.length, name })}
          items={codes.map((code, index) => {
            const mark = member.path[index] ?? 'ahead';
            return { code, mark, markLabel: t(`path.mark.${mark}`) };
          })}
        />
      </td>
      <td className="nowrap">{format.minutes(member.minutes)}</td>
      {hasChanges && (
        <td className="actions">
          {member.leftOn === null ? (
            onLeave !== undefined && (
              <Button
                small
                variant="quiet"
                label={t('leaving.buttonLabel', { name })}
                onPress={() => onLeave(member)}
              >
                {t('leaving.button')}
              </Button>
            )
          ) : (
            <span className="note">
              {member.leavingReason === null
                ? t('people.left', { day: format.shortDay(member.leftOn) })
                : t('people.leftOn', {
                    day: format.shortDay(member.leftOn),
                    reason: t(`leaving.reasons.${member.leavingReason}`),
                  })}
            </span>
          )}
        </td>
      )}
    </tr>
  );
}

/** One person of a group, as a row. */
import { useTranslation } from 'react-i18next';
import type { GroupMember } from '../../../shared/contract/groups.ts';
import type { MeetingCode } from '../../../shared/contract/programmes.ts';
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
  readonly onLeave: (member: GroupMember) => void;
}

export function GroupMemberRow({ member, codes, onLeave }: GroupMemberRowProps) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  const name = member.preferredName;
  const there = member.path.filter((mark) => mark === 'present' || mark === 'caught-up').length;
  return (
    <tr>
      <th scope="row">
        <a href={href('people', member.personId)}>
          <PersonText text={name} />
        </a>
        <span className="note code">{member.code}</span>
        {member.agreement !== 'signed' && <AgreementTag agreement={member.agreement} />}
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
      <td className="actions">
        {member.leftOn === null ? (
          <Button
            small
            variant="quiet"
            label={t('leaving.buttonLabel', { name })}
            onPress={() => onLeave(member)}
          >
            {t('leaving.button')}
          </Button>
        ) : (
          <span className="note">
            {t('people.leftOn', {
              day: format.shortDay(member.leftOn),
              reason: t(`leaving.reasons.${member.leavingReason ?? 'other'}`),
            })}
          </span>
        )}
      </td>
    </tr>
  );
}

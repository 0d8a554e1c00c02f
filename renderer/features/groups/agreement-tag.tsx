/** Whether somebody has signed the participation agreement. */
import { useTranslation } from 'react-i18next';
import type { GroupMember } from '../../../shared/contract/groups.ts';
import { Tag } from '../../ui/tag.tsx';

const kinds = { missing: 'care', signed: 'ok', withdrawn: 'error' } as const;

export function AgreementTag({
  agreement,
}: {
  readonly agreement: NonNullable<GroupMember['agreement']>;
}) {
  const { t } = useTranslation('common');
  return <Tag kind={kinds[agreement]}>{t(`agreement.${agreement}`)}</Tag>;
}

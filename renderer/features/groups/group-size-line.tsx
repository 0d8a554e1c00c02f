/** What to think of the size of a group, said while it is put together. */
import { useTranslation } from 'react-i18next';
import { groupSize, judgeGroupSize } from '../../../shared/domain/groups/group-size.ts';
import { CheckboxField } from '../../ui/choice-fields.tsx';
import { Notice } from '../../ui/notice.tsx';

const stop = '. ';

export interface GroupSizeLineProps {
  readonly count: number;
  /** `count` while a group is made, `counted` when somebody is added. */
  readonly words: 'count' | 'counted';
  readonly accepted: boolean;
  readonly onAccept: (accepted: boolean) => void;
}

/** True when a group of this size may be made. */
export function isSizeAllowed(count: number, accepted: boolean): boolean {
  const verdict = judgeGroupSize(count);
  return verdict !== 'too-many' && (verdict !== 'over-target' || accepted);
}

export function GroupSizeLine({ count, words, accepted, onAccept }: GroupSizeLineProps) {
  const { t } = useTranslation('groups');
  const verdict = judgeGroupSize(count);
  const over = count - groupSize.most;
  return (
    <div className="stack-small">
      <output>
        <strong>{t(`size.${words}`, { count })}</strong>
        {verdict !== 'too-many' && (
          <>
            {stop}
            <span className="quiet">{t(`size.${verdict}`)}</span>
          </>
        )}
      </output>
      {verdict === 'over-target' && (
        <CheckboxField label={t('size.accept')} isSelected={accepted} onChange={onAccept} />
      )}
      {verdict === 'too-many' && (
        <Notice kind="care" title={t('size.full.title', { most: groupSize.most })}>
          {t('size.full.text', { count: over })}
        </Notice>
      )}
    </div>
  );
}

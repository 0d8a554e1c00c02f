/** The paper that opens the vault when its phrase is lost: shown once, printed as it is shown. */
import { useTranslation } from 'react-i18next';
import { IDENTITY_PREFIX, recoveryGroups } from '../../../shared/domain/recovery/recovery-code.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { useFormat } from '../../i18n/use-format.ts';

export interface RecoverySheetProps {
  readonly centreName: string;
  readonly code: string;
  readonly madeAt: string;
}

export function RecoverySheet({ centreName, code, madeAt }: RecoverySheetProps) {
  const { t } = useTranslation('vault');
  const format = useFormat();
  return (
    <article className="recovery-sheet" aria-label={t('sheet.title')}>
      <div className="recovery-head">
        <h2>
          {t('common:productName')} {t('sheet.title')}
        </h2>
        <p>
          {t('sheet.centre')}
          {': '}
          <strong>
            <bdi>{centreName}</bdi>
          </strong>
        </p>
        <p>
          {t('sheet.made')} <strong>{format.day(localDay(new Date(madeAt)))}</strong>
        </p>
      </div>
      <ol className="recovery-code" aria-label={t('sheet.code')}>
        {recoveryGroups(code).map((group, index) => (
          <li key={index}>
            <span>{index + 1}</span>
            <code>{group}</code>
          </li>
        ))}
      </ol>
      <dl className="recovery-words">
        <div>
          <dt>{t('sheet.purpose')}</dt>
          <dd>{t('sheet.purposeText')}</dd>
        </div>
        <div>
          <dt>{t('sheet.use')}</dt>
          <dd>{t('sheet.useText', { lost: t('lock.lost') })}</dd>
        </div>
        <div>
          <dt>{t('sheet.keep')}</dt>
          <dd>{t('sheet.keepText')}</dd>
        </div>
      </dl>
      <p className="recovery-fine">{t('sheet.age', { prefix: IDENTITY_PREFIX })}</p>
    </article>
  );
}

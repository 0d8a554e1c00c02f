/** Each optional consent in a row of its own: yes, no, or not asked yet. Refusing costs nothing. */
import { useTranslation } from 'react-i18next';
import { consentKinds } from '../../../shared/contract/agreements.ts';
import type { Agreements, ConsentKind } from '../../../shared/contract/agreements.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { SegmentedField } from '../../ui/choice-fields.tsx';

export interface ConsentRowsProps {
  readonly personId: string;
  readonly consents: Agreements['consents'];
}

export function ConsentRows({ personId, consents }: ConsentRowsProps) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { run, error } = useCommand();
  const decide = (kind: ConsentKind, granted: boolean) =>
    void run((client) =>
      client.agreements.decide({ personId, kind, granted, decidedOn: localDay(new Date()) }),
    );
  return (
    <>
      <ErrorNotice error={error} />
      <ul className="rows">
        {consentKinds.map((kind) => {
          const consent = consents.find((one) => one.kind === kind);
          return (
            <li key={kind}>
              <div className="grow">
                <h3>{t(`consents.${kind}.title`)}</h3>
                <p className="note">{t(`consents.${kind}.text`)}</p>
              </div>
              <span className="note">
                {consent === undefined
                  ? t('consents.notAsked')
                  : t('consents.decided', { day: format.day(consent.decidedOn) })}
              </span>
              <SegmentedField
                label={t(`consents.${kind}.title`)}
                hideLabel
                value={consent === undefined ? null : consent.granted ? 'yes' : 'no'}
                options={[
                  { value: 'yes', label: t('common:yes') },
                  { value: 'no', label: t('common:no') },
                ]}
                onChange={(answer) => decide(kind, answer === 'yes')}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

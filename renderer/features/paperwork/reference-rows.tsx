/** The letters that ask somebody about an evidence: one for each, and before it what a letter gives away. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { askableEvidence } from '../../../shared/domain/record/askable-evidence.ts';
import type { AskableEvidence } from '../../../shared/domain/record/askable-evidence.ts';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { PaperRow } from './paper-row.tsx';
import type { PaperDesk } from './use-paper-desk.ts';

export interface ReferenceRowsProps {
  readonly personId: string;
  readonly desk: PaperDesk;
  /** Id of the sentence that says why none can be made. */
  readonly barredBy: string | undefined;
}

export function ReferenceRows({ personId, desk, barredBy }: ReferenceRowsProps) {
  const { t } = useTranslation('paperwork');
  const query = useQuery(
    useCallback((client: AppClient) => client.record.get({ personId }), [personId]),
    ['record'],
  );
  return (
    <li>
      <div className="whole-row">
        <h3>{t('kind.reference.title')}</h3>
        <p className="note">{t('kind.reference.text')}</p>
      </div>
      <div className="whole-row">
        <QueryView query={query}>
          {(record) => {
            const askable = askableEvidence(record);
            return askable.length === 0 ? (
              <p className="barrier">
                {t('reference.nobody')}{' '}
                <a href={href('people', personId, 'evidence')}>{t('reference.toEvidence')}</a>
              </p>
            ) : (
              <>
                <p className="note measure">{t('reference.givesAway')}</p>
                <ul className="rows">
                  {askable.map((evidence) => (
                    <LetterRow key={evidence.id} evidence={evidence} {...{ desk, barredBy }} />
                  ))}
                </ul>
              </>
            );
          }}
        </QueryView>
      </div>
    </li>
  );
}

interface LetterRowProps extends Omit<ReferenceRowsProps, 'personId'> {
  readonly evidence: AskableEvidence;
}

function LetterRow({ evidence, desk, barredBy }: LetterRowProps) {
  const { t } = useTranslation('paperwork');
  const format = useFormat();
  const { id, number, description, contact } = evidence;
  const country = format.country(contact.country);
  const to = t('reference.to', { number, name: contact.name, country });
  return (
    <PaperRow
      order={{ kind: 'reference', evidenceId: id }}
      desk={desk}
      paper={`${t('kind.reference.title')}, ${to}`}
      barredBy={barredBy}
    >
      <p>{to}</p>
      <p className="note">
        <bdi>{description}</bdi>
      </p>
    </PaperRow>
  );
}

/** The letters that ask somebody about an evidence: one for each, and before it what a letter gives away. */
import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { askableEvidence } from '../../../shared/domain/record/askable-evidence.ts';
import { useQuery } from '../../api/use-query.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { PaperRow } from './paper-row.tsx';
import type { PaperDesk } from './use-paper-desk.ts';

export interface ReferenceRowsProps {
  readonly personId: string;
  readonly desk: PaperDesk;
  readonly barredBy: string | undefined;
}

export function ReferenceRows({ personId, desk, barredBy }: ReferenceRowsProps) {
  const { t } = useTranslation('paperwork');
  const format = useFormat();
  const nobodyId = useId();
  const query = useQuery(
    useCallback((client: AppClient) => client.record.get({ personId }), [personId]),
    ['record'],
  );
  const title = t('kind.reference.title');
  const letters = query.kind === 'ready' ? askableEvidence(query.data) : [];
  const about = (
    <>
      <h3>{title}</h3>
      <p className="note">{t('kind.reference.text')}</p>
    </>
  );
  if (letters.length === 0) {
    const order = { kind: 'reference', evidenceId: null } as const;
    return (
      <PaperRow order={order} desk={desk} paper={title} barredBy={barredBy ?? nobodyId}>
        {about}
        {query.kind === 'ready' && (
          <p className="barrier">
            <span id={nobodyId}>{t('reference.nobody')}</span>{' '}
            <a href={href('people', personId, 'evidence')}>{t('reference.toEvidence')}</a>
          </p>
        )}
      </PaperRow>
    );
  }
  return (
    <li>
      <div className="whole-row">
        {about}
        <p className="note measure">{t('reference.givesAway')}</p>
      </div>
      <ul className="rows whole-row">
        {letters.map(({ id, number, description, contact }) => {
          const to = t('reference.to', {
            number,
            name: contact.name,
            country: format.country(contact.country),
          });
          return (
            <PaperRow
              key={id}
              order={{ kind: 'reference', evidenceId: id }}
              desk={desk}
              paper={`${title}, ${to}`}
              barredBy={barredBy}
            >
              <p>{to}</p>
              <p className="note">
                <bdi>{description}</bdi>
              </p>
            </PaperRow>
          );
        })}
      </ul>
    </li>
  );
}

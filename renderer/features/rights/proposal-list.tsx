/** What should go by now, by the rules of the centre. Each is looked at and approved by somebody. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetentionProposal } from '../../../shared/contract/retention.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { PersonText } from '../../ui/own-words.tsx';
import { EraseDialog } from './erase-dialog.tsx';

export function ProposalList({ proposals }: { readonly proposals: readonly RetentionProposal[] }) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const [approved, setApproved] = useState<RetentionProposal | null>(null);
  return (
    <section className="sheet stack">
      <div>
        <h2>{t('proposals.title')}</h2>
        <p className="quiet measure">{t('proposals.text')}</p>
      </div>
      {proposals.length === 0 ? (
        <p className="note">{t('proposals.none')}</p>
      ) : (
        <ul className="rows">
          {proposals.map((proposal) => {
            const { person, scope, reason, since } = proposal;
            return (
              <li key={person.id}>
                <div className="grow">
                  <strong>{t(`proposals.scope.${scope}`)}</strong>{' '}
                  <PersonText text={person.preferredName} />
                  <p className="note">
                    {t(`proposals.reason.${reason}`, { day: format.day(since) })}
                  </p>
                </div>
                <Button
                  small
                  label={t('proposals.lookFor', { name: person.preferredName })}
                  onPress={() => setApproved(proposal)}
                >
                  {t('proposals.look')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {approved !== null && (
        <EraseDialog
          person={approved.person}
          scope={approved.scope}
          ground={approved.reason === 'withdrawn' ? 'consent-withdrawn' : 'no-longer-needed'}
          onClose={() => setApproved(null)}
        />
      )}
    </section>
  );
}

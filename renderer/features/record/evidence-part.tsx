/** The dossier: what was seen, by whom and when. */
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { EntryList } from './entry-list.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { LetterLegend } from './letter-legend.tsx';
import { RecordView } from './record-view.tsx';

export function EvidencePart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('record');
  const format = useFormat();
  return (
    <RecordView person={person}>
      {({ evidence }) => (
        <EntryList
          personId={person.id}
          kind="evidence"
          entries={evidence}
          nameOf={({ number, description }) => t('evidence.name', { number, description })}
          columns={[
            {
              key: 'number',
              label: t('evidence.column.number'),
              narrow: true,
              renderCell: ({ number }) => format.number(number),
            },
            {
              key: 'code',
              label: t('evidence.column.code'),
              renderCell: ({ code }) => (
                <>
                  <strong>{code}</strong>
                  <div className="note">{t(`evidenceCode.${code}`)}</div>
                </>
              ),
            },
            {
              key: 'description',
              label: t('evidence.column.description'),
              renderCell: ({ description, contact }) => (
                <>
                  <bdi>{description}</bdi>
                  {contact !== null && (
                    <div className="note">
                      {t('evidence.contact.stays', {
                        name: contact.name,
                        country: format.country(contact.country),
                      })}
                    </div>
                  )}
                </>
              ),
            },
            {
              key: 'seenBy',
              label: t('evidence.column.seenBy'),
              renderCell: ({ seenBy }) => <bdi>{seenBy}</bdi>,
            },
            {
              key: 'seenOn',
              label: t('evidence.column.seenOn'),
              renderCell: ({ seenOn }) => (seenOn === null ? '' : format.day(seenOn)),
            },
          ]}
          renderForm={(entry, onClose) => (
            <EvidenceForm personId={person.id} entry={entry} onClose={onClose} />
          )}
          legend={<LetterLegend />}
        />
      )}
    </RecordView>
  );
}

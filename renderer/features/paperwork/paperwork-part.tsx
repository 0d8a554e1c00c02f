/** What is read, signed and handed over along the path, each made with one press. */
import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { paperworkKinds } from '../../../shared/contract/paperwork.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { exportGround } from '../../../shared/domain/agreements/export-ground.ts';
import { needsAgreement } from '../../../shared/domain/paperwork/needs-agreement.ts';
import { useQuery } from '../../api/use-query.ts';
import { DocumentLanguagesForm } from '../../app/document-languages-form.tsx';
import { BarrierNote } from '../../app/export-ground.tsx';
import { useDocumentLanguages } from '../../app/use-document-languages.ts';
import { MissingGround } from './missing-ground.tsx';
import { PaperRow } from './paper-row.tsx';
import { ReferenceRows } from './reference-rows.tsx';
import { usePaperDesk } from './use-paper-desk.ts';

export function PaperworkPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('paperwork');
  const personId = person.id;
  const [languages, setLanguages] = useDocumentLanguages(person.languages);
  const desk = usePaperDesk(personId, languages);
  const barrierId = useId();
  const query = useQuery(
    useCallback((client: AppClient) => client.agreements.get({ personId }), [personId]),
    ['agreements'],
  );
  const barrier = query.kind === 'ready' ? exportGround(query.data).barrier : null;

  return (
    <section className="sheet stack">
      <div>
        <h2>{t('title')}</h2>
        <p className="quiet measure">{t('text')}</p>
      </div>
      <DocumentLanguagesForm value={languages} onChange={setLanguages} />
      {barrier !== null && <BarrierNote id={barrierId} personId={personId} barrier={barrier} />}
      <ul className="rows">
        {paperworkKinds.map((kind) => {
          const barredBy = barrier !== null && needsAgreement(kind) ? barrierId : undefined;
          if (kind === 'reference')
            return <ReferenceRows key={kind} personId={personId} desk={desk} barredBy={barredBy} />;
          const title = t(`kind.${kind}.title`);
          return (
            <PaperRow
              key={kind}
              order={{ kind, evidenceId: null }}
              desk={desk}
              paper={title}
              barredBy={barredBy}
            >
              <h3>{title}</h3>
              <p className="note">{t(`kind.${kind}.text`)}</p>
              {kind === 'agreement' && <MissingGround />}
            </PaperRow>
          );
        })}
      </ul>
    </section>
  );
}

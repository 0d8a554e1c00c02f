/** What is read, signed and handed over along the path, each made with one press. */
import { useCallback, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { paperworkKinds } from '../../../shared/contract/paperwork.ts';
import type { PaperworkFiles, PaperworkKind } from '../../../shared/contract/paperwork.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { exportGround } from '../../../shared/domain/agreements/export-ground.ts';
import { needsAgreement } from '../../../shared/domain/paperwork/needs-agreement.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { DocumentLanguagesForm } from '../../app/document-languages-form.tsx';
import { BarrierNote } from '../../app/export-ground.tsx';
import { MadeFiles } from '../../app/made-files.tsx';
import { useDocumentLanguages } from '../../app/use-document-languages.ts';
import { Button } from '../../ui/button.tsx';

interface Made {
  readonly kind: PaperworkKind;
  readonly files: PaperworkFiles;
}

export function PaperworkPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('paperwork');
  const personId = person.id;
  const { run, error } = useCommand();
  const [languages, setLanguages] = useDocumentLanguages(person.languages);
  const [pending, setPending] = useState<PaperworkKind | null>(null);
  const [last, setLast] = useState<PaperworkKind | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const barrierId = useId();
  const query = useQuery(
    useCallback((client: AppClient) => client.agreements.get({ personId }), [personId]),
    ['agreements'],
  );
  const barrier = query.kind === 'ready' ? exportGround(query.data).barrier : null;

  async function make(kind: PaperworkKind): Promise<void> {
    setPending(kind);
    setLast(kind);
    setMade(null);
    const files = await run((client) => client.paperwork.produce({ personId, kind, languages }));
    setPending(null);
    if (files !== undefined) setMade({ kind, files });
  }

  return (
    <section className="sheet stack">
      <div>
        <h2>{t('title')}</h2>
        <p className="quiet measure">{t('text')}</p>
      </div>
      <DocumentLanguagesForm value={languages} onChange={setLanguages} />
      {barrier !== null && <BarrierNote id={barrierId} personId={personId} barrier={barrier} />}
      <ul className="rows">
        {paperworkKinds.map((kind) => (
          <li key={kind}>
            <div className="grow">
              <h3>{t(`kind.${kind}.title`)}</h3>
              <p className="note">{t(`kind.${kind}.text`)}</p>
            </div>
            <Button
              icon="document"
              label={t('makeIt', { paper: t(`kind.${kind}.title`) })}
              pending={pending === kind}
              isDisabled={pending !== null && pending !== kind}
              barredBy={barrier !== null && needsAgreement(kind) ? barrierId : undefined}
              onPress={() => void make(kind)}
            >
              {pending === kind ? t('making') : t('make')}
            </Button>
            {last === kind && error !== null && (
              <div className="whole-row">
                <ErrorNotice error={error} />
              </div>
            )}
            {made?.kind === kind && (
              <div className="whole-row">
                <MadeFiles
                  title={t('done', { paper: t(`kind.${kind}.title`) })}
                  part="paperwork"
                  made={made.files}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

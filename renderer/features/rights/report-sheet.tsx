/** Everything that is held about a person, made into files for them. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import type { AccessFiles } from '../../../shared/contract/rights.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { DocumentLanguagesForm } from '../../app/document-languages-form.tsx';
import { MadeFiles } from '../../app/made-files.tsx';
import { useDocumentLanguages } from '../../app/use-document-languages.ts';
import { Button } from '../../ui/button.tsx';

export function ReportSheet({ person }: { readonly person: Person }) {
  const { t } = useTranslation('rights');
  const { run, pending, error } = useCommand();
  const [made, setMade] = useState<AccessFiles | null>(null);
  const [languages, setLanguages] = useDocumentLanguages(person.languages);

  async function make(): Promise<void> {
    const order = { personId: person.id, languages };
    setMade((await run((client) => client.rights.produceReport(order))) ?? null);
  }

  return (
    <section className="sheet stack">
      <div>
        <h2>{t('report.title')}</h2>
        <p className="quiet measure">{t('report.text')}</p>
      </div>
      <DocumentLanguagesForm value={languages} onChange={setLanguages} />
      <div className="row-end">
        <Button icon="document" pending={pending} onPress={() => void make()}>
          {pending ? t('report.making') : t('report.make')}
        </Button>
      </div>
      <ErrorNotice error={error} />
      {made !== null && <MadeFiles title={t('report.done')} made={made} part="rights" />}
    </section>
  );
}

/** Everything that is held about a person, made into files for them. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import type { DocumentLanguages } from '../../../shared/contract/portfolio.ts';
import type { AccessFiles } from '../../../shared/contract/rights.ts';
import { documentLanguages, interfaceLanguages } from '../../../shared/contract/languages.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { DocumentLanguagesForm } from '../../app/document-languages-form.tsx';
import { ShowFolder } from '../../app/show-folder.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

export function ReportSheet({ person }: { readonly person: Person }) {
  const { t, i18n } = useTranslation('rights');
  const { run, pending, error } = useCommand();
  const [made, setMade] = useState<AccessFiles | null>(null);
  const [languages, setLanguages] = useState<DocumentLanguages>(() => {
    const language = documentLanguages.find((one) => one === i18n.language) ?? 'en';
    const [first] = person.languages;
    return {
      language,
      second: interfaceLanguages.find((one) => one === first && one !== language) ?? null,
    };
  });

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
      {made !== null && <MadeFiles made={made} />}
    </section>
  );
}

function MadeFiles({ made }: { readonly made: AccessFiles }) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  return (
    <Notice kind="ok" title={t('report.done')} action={<ShowFolder part="rights" />}>
      <ul>
        {made.files.map(({ fileName, bytes }) => (
          <li key={fileName}>
            <bdi dir="ltr">{fileName}</bdi>
            {' · '}
            {format.bytes(bytes)}
          </li>
        ))}
      </ul>
      <p>
        <bdi dir="ltr">{made.folder}</bdi>
      </p>
    </Notice>
  );
}

/** The portfolios of a whole group in one go, and its attendance register. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { PortfolioFormat } from '../../../shared/contract/portfolio.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { href } from '../../app/router.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField, CheckboxGroupField } from '../../ui/choice-fields.tsx';
import { PersonText } from '../../ui/own-words.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { GroupRegister } from './group-register.tsx';
import { JobReport } from './job-report.tsx';
import { DocumentLanguagesForm } from '../../app/document-languages-form.tsx';
import { formatOptions } from './portfolio-part.tsx';
import { useDocumentLanguages } from './use-document-languages.ts';
import { usePortfolioJob } from './use-portfolio-job.ts';

export function GroupPortfoliosPage({ groupId }: { readonly groupId: string }) {
  const query = useQuery(
    useCallback((client: AppClient) => client.groups.get({ id: groupId }), [groupId]),
    ['groups', 'people'],
  );
  return <QueryView query={query}>{(group) => <GroupPortfolios group={group} />}</QueryView>;
}

function GroupPortfolios({ group }: { readonly group: Group }) {
  const { t } = useTranslation('portfolio');
  const [languages, setLanguages] = useDocumentLanguages([]);
  const [formats, setFormats] = useState<PortfolioFormat[]>(['docx', 'pdf']);
  const [chosen, setChosen] = useState(() =>
    group.members.filter(({ leftOn }) => leftOn === null).map(({ personId }) => personId),
  );
  const { job, start, cancel, error, pending } = usePortfolioJob();
  const choose = (personId: string, isChosen: boolean) =>
    setChosen((before) =>
      isChosen ? [...before, personId] : before.filter((id) => id !== personId),
    );
  // The order of the register, whatever the order of the clicks.
  const personIds = group.members
    .map(({ personId }) => personId)
    .filter((id) => chosen.includes(id));

  return (
    <>
      <PageHeader
        title={t('group.title', { group: group.name })}
        crumbs={[{ label: group.name, href: href('groups', group.id) }]}
        crumbsLabel={t('people:crumbs')}
        actions={
          <Button
            variant="primary"
            icon="document"
            pending={pending || job?.state === 'running'}
            isDisabled={personIds.length === 0 || formats.length === 0}
            onPress={() => void start({ personIds, languages, formats })}
          >
            {t('produce', { count: personIds.length })}
          </Button>
        }
      />
      <ErrorNotice error={error} />
      {job !== null && <JobReport job={job} onCancel={cancel} />}
      <div className="sheet stack">
        <div className="row">
          <DocumentLanguagesForm value={languages} onChange={setLanguages} />
          <CheckboxGroupField
            label={t('formats')}
            value={formats}
            onChange={setFormats}
            options={formatOptions.map((value) => ({ value, label: t(`format.${value}`) }))}
          />
        </div>
        <fieldset className="field">
          <legend>{t('group.people')}</legend>
          <p className="field-note">{t('group.note')}</p>
          <div className="columns">
            {group.members.map((member) => (
              <div key={member.personId} className="row">
                <CheckboxField
                  label={
                    <>
                      <bdi>{member.code}</bdi> <PersonText text={member.preferredName} />
                    </>
                  }
                  isSelected={chosen.includes(member.personId)}
                  onChange={(isChosen) => choose(member.personId, isChosen)}
                />
              </div>
            ))}
          </div>
        </fieldset>
      </div>
      <GroupRegister groupId={group.id} language={languages.language} />
    </>
  );
}

/** Where the person wants to go: plan A, and plan B in case the first takes longer. */
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { emptyProject } from '../../../shared/domain/record/empty-record.ts';
import { ProjectForm } from './project-form.tsx';
import { RecordView } from './record-view.tsx';

const plans = ['A', 'B'] as const;

export function ProjectPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('record');
  return (
    <RecordView person={person}>
      {({ projects }) => (
        <section className="stack">
          <div>
            <h2>{t('project.title')}</h2>
            <p className="quiet measure">{t('project.text')}</p>
          </div>
          <div className="columns">
            {plans.map((plan) => (
              <ProjectForm
                key={plan}
                personId={person.id}
                project={projects.find((one) => one.plan === plan) ?? emptyProject(plan)}
              />
            ))}
          </div>
        </section>
      )}
    </RecordView>
  );
}

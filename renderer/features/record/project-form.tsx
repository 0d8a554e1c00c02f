/** One plan: every field is a question to the person. */
import { useTranslation } from 'react-i18next';
import { silActivities } from '../../../shared/contract/record.ts';
import type { Project } from '../../../shared/contract/record.ts';
import { CheckboxGroupField } from '../../ui/choice-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { SaveBar } from './save-bar.tsx';
import { changer, useDraft } from './use-draft.ts';
import { useOptions } from './use-options.ts';

const questions = ['why', 'gap', 'obstacles', 'help'] as const;

export function ProjectForm(props: { readonly personId: string; readonly project: Project }) {
  const { t } = useTranslation('record');
  const options = useOptions();
  const { personId, project } = props;
  const draft = useDraft(project, {
    save: (client, value) => client.record.saveProject({ personId, project: value }),
  });
  const { value } = draft;
  const change = changer(draft);
  return (
    <form
      className="sheet stack"
      aria-label={t(`project.plan.${project.plan}`)}
      onSubmit={(event) => {
        event.preventDefault();
        draft.submit();
      }}
    >
      <div>
        <h3>{t(`project.plan.${project.plan}`)}</h3>
        <p className="note">{t(`project.planNote.${project.plan}`)}</p>
      </div>
      <TextField
        label={t('project.occupation')}
        value={value.occupation}
        onChange={(occupation) => change({ occupation })}
        maxLength={200}
        words
      />
      {questions.map((question) => (
        <TextField
          key={question}
          label={t(`project.${question}`)}
          value={value[question]}
          onChange={(text) => change({ [question]: text })}
          maxLength={1000}
          rows={2}
          multiline
        />
      ))}
      <CheckboxGroupField
        label={t('project.activities')}
        value={value.activities}
        options={options(silActivities, 'silActivity')}
        onChange={(activities) => change({ activities })}
        list
      />
      <SaveBar
        draft={draft}
        label={t(`project.save.${project.plan}`)}
        primary={project.plan === 'A'}
      />
    </form>
  );
}

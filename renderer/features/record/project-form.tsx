/** One plan: every field is a question to the person. */
import { useTranslation } from 'react-i18next';
import { silActivities } from '../../../shared/contract/record.ts';
import type { Project } from '../../../shared/contract/record.ts';
import { SaveState } from '../../api/save-state.tsx';
import { changer, useAutosave } from '../../api/use-autosave.ts';
import { CheckboxGroupField } from '../../ui/choice-fields.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOptions } from './use-options.ts';

const questions = ['why', 'gap', 'obstacles', 'help'] as const;

export function ProjectForm(props: { readonly personId: string; readonly project: Project }) {
  const { t } = useTranslation('record');
  const options = useOptions();
  const { personId, project } = props;
  const draft = useAutosave(`project:${project.plan}:${personId}`, project, {
    save: (client, value) => client.record.saveProject({ personId, project: value }),
  });
  const { value } = draft;
  const change = changer(draft);
  return (
    <form
      className="sheet stack"
      aria-label={t(`project.plan.${project.plan}`)}
      {...draft.formProps}
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
      <SaveState draft={draft} />
    </form>
  );
}

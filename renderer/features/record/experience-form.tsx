/** One piece of work or life: paid, unpaid, at home, on the way. */
import { useTranslation } from 'react-i18next';
import type { Evidence, Experience } from '../../../shared/contract/record.ts';
import { changer } from '../../api/use-autosave.ts';
import { ListField } from '../../ui/list-field.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { EvidenceAndShare } from './evidence-and-share.tsx';
import { RoleFields } from './role-fields.tsx';
import { useDraft } from './use-draft.ts';
import { WhenFields } from './when-fields.tsx';

/** Nobody's work is called paid, or family, before they were asked. */
type ExperienceDraft = Omit<Experience, 'id' | 'kind'> & {
  readonly id: string | null;
  readonly kind: Experience['kind'] | null;
};

const noExperience: ExperienceDraft = {
  id: null,
  kind: null,
  role: '',
  sector: '',
  employer: '',
  showEmployer: false,
  place: '',
  from: '',
  to: '',
  hours: null,
  tasks: [],
  tools: [],
  autonomy: null,
  evidenceIds: [],
  share: true,
};

export interface ExperienceFormProps {
  readonly personId: string;
  readonly dossier: readonly Evidence[];
  readonly entry: Experience | null;
  readonly onClose: () => void;
}

/** An empty line of a list is somebody who pressed "add" once more, not a task. */
const filled = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');

/** Gives what can be stored, or null while something is missing. */
function wholeOf({ kind, tasks, tools, ...rest }: ExperienceDraft) {
  return kind === null || rest.role.trim() === ''
    ? null
    : { ...rest, kind, tasks: filled(tasks), tools: filled(tools) };
}

export function ExperienceForm({ personId, dossier, entry, onClose }: ExperienceFormProps) {
  const { t } = useTranslation('record');
  const draft = useDraft(entry ?? noExperience, {
    wholeOf,
    save: (client, whole) => client.record.saveExperience({ personId, entry: whole }),
    onSaved: onClose,
  });
  const { value } = draft;
  const change = changer(draft);
  return (
    <EntryDialog
      title={entry === null ? t('experience.add') : t('experience.edit')}
      draft={draft}
      onClose={onClose}
      below={
        <EvidenceAndShare personId={personId} dossier={dossier} value={value} onChange={change} />
      }
    >
      <RoleFields value={value} onChange={change} tried={draft.tried} />
      <WhenFields value={value} onChange={change} />
      <div className="columns">
        <ListField
          label={t('experience.form.tasks')}
          description={t('experience.form.tasksNote')}
          value={value.tasks}
          onChange={(tasks) => change({ tasks })}
          addLabel={t('experience.form.addTask')}
          lineLabel={(number) => t('experience.form.task', { number })}
          removeLabel={(number) => t('experience.form.removeTask', { number })}
          maxLines={15}
          maxLength={240}
        />
        <ListField
          label={t('experience.form.tools')}
          description={t('experience.form.toolsNote')}
          value={value.tools}
          onChange={(tools) => change({ tools })}
          addLabel={t('experience.form.addTool')}
          lineLabel={(number) => t('experience.form.tool', { number })}
          removeLabel={(number) => t('experience.form.removeTool', { number })}
          maxLines={15}
          maxLength={120}
        />
      </div>
    </EntryDialog>
  );
}

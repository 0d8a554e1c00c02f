/** Who leads a group: the coordinator gives it to an operator, with the people in it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import { QueryView } from '../../api/query-view.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { FormDialog } from '../../app/form-dialog.tsx';
import { useUndoOffer } from '../../app/use-undo-offer.ts';
import { SelectField } from '../../ui/select-field.tsx';

const askLeaders = (client: AppClient) => client.groups.leaders();

export interface LeaderDialogProps {
  readonly group: Group;
  readonly onClose: () => void;
}

export function LeaderDialog({ group, onClose }: LeaderDialogProps) {
  const { t } = useTranslation('groups');
  const query = useQuery(askLeaders, ['operators']);
  const before = group.leader?.id ?? '';
  const [leaderId, setLeaderId] = useState(before);
  const [tried, setTried] = useState(false);
  const { run, pending, error } = useCommand();
  const offerUndo = useUndoOffer();

  const save = async (): Promise<boolean> => {
    setTried(true);
    if (leaderId === '') return false;
    const changed = await run((client) => client.groups.setLeader({ id: group.id, leaderId }));
    if (changed === undefined) return false;
    onClose();
    await offerUndo(t('leader.saved', { name: changed.leader?.name ?? '' }));
    return true;
  };

  return (
    <FormDialog
      title={t('leader.title')}
      dirty={leaderId !== before}
      pending={pending}
      error={error}
      onSave={save}
      onClose={onClose}
    >
      <p>{t('leader.text')}</p>
      <QueryView query={query}>
        {(leaders) => (
          <SelectField
            label={t('leader.label')}
            value={leaders.some(({ id }) => id === leaderId) ? leaderId : ''}
            onChange={setLeaderId}
            error={tried && leaderId === '' ? t('errors:required.title') : null}
            options={[
              { value: '', label: t('leader.choose') },
              ...leaders.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </QueryView>
    </FormDialog>
  );
}

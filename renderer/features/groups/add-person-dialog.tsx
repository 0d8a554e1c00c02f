/** Adds somebody without a group to this one; the same word on its size as when it is made. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group } from '../../../shared/contract/groups.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import type { PersonSummary } from '../../../shared/contract/people.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { GroupSizeLine, isSizeAllowed } from './group-size-line.tsx';

const askFree = async (client: AppClient) =>
  (await client.people.list()).filter(({ group }) => group === null);

export interface AddPersonDialogProps {
  readonly group: Group;
  readonly onClose: () => void;
}

export function AddPersonDialog({ group, onClose }: AddPersonDialogProps) {
  const { t } = useTranslation('groups');
  const query = useQuery(askFree, ['people', 'groups']);
  const [personId, setPersonId] = useState('');
  const [accepted, setAccepted] = useState(false);
  const { run, pending, error } = useCommand();
  const toast = useToast();
  const count = group.members.filter(({ leftOn }) => leftOn === null).length + 1;

  const save = async () => {
    const changed = await run((client) =>
      client.groups.addMember({ id: group.id, personId, acceptOverTarget: accepted }),
    );
    if (changed === undefined) return;
    toast({ kind: 'ok', title: t('adding.saved') });
    onClose();
  };

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('adding.title')}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button
            variant="primary"
            pending={pending}
            isDisabled={personId === '' || !isSizeAllowed(count, accepted)}
            onPress={() => void save()}
          >
            {t('adding.save')}
          </Button>
        </>
      }
    >
      <QueryView query={query}>
        {(people) =>
          people.length === 0 ? (
            <p>{t('choose.nobody.text')}</p>
          ) : (
            <>
              <p>{t('adding.text')}</p>
              <PersonSelect people={people} value={personId} onChange={setPersonId} />
              <GroupSizeLine
                words="counted"
                count={count}
                accepted={accepted}
                onAccept={setAccepted}
              />
            </>
          )
        }
      </QueryView>
      <ErrorNotice error={error} />
    </Dialog>
  );
}

function PersonSelect(props: {
  readonly people: readonly PersonSummary[];
  readonly value: string;
  readonly onChange: (personId: string) => void;
}) {
  const { t } = useTranslation('groups');
  const chosen = props.people.find(({ id }) => id === props.value);
  return (
    <SelectField
      label={t('adding.person')}
      value={props.value}
      onChange={props.onChange}
      description={chosen === undefined ? undefined : t(`common:agreement.${chosen.agreement}`)}
      options={[
        { value: '', label: t('adding.choose') },
        ...props.people.map(({ id, code, preferredName }) => ({
          value: id,
          label: `${code} · ${preferredName}`,
        })),
      ]}
    />
  );
}

/** The people of a group: agreement, path, hours; who left, and who comes in. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Group, GroupMember } from '../../../shared/contract/groups.ts';
import { useMay } from '../../api/operator-context.tsx';
import { Button } from '../../ui/button.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { GroupMemberRow } from './group-member-row.tsx';
import { LeavingDialog } from './leaving-dialog.tsx';

const columns = ['name', 'path', 'hours', 'action'] as const;

export function GroupPeople({ group }: { readonly group: Group }) {
  const { t } = useTranslation('groups');
  const [leaving, setLeaving] = useState<GroupMember | null>(null);
  const [adding, setAdding] = useState(false);
  const forms = useMay('groups.setLeader') || group.mine;
  const hasChanges = forms || group.members.some(({ leftOn }) => leftOn !== null);
  const shown = columns.filter((column) => column !== 'action' || hasChanges);
  const codes = group.meetings.map(({ code }) => code);
  return (
    <section className="stack-small" aria-labelledby="group-people">
      <div className="row">
        <h2 id="group-people">{t('people.title')}</h2>
        {forms && (
          <div className="push">
            <Button icon="add" onPress={() => setAdding(true)}>
              {t('people.add')}
            </Button>
          </div>
        )}
      </div>
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">{t('people.title')}</caption>
          <thead>
            <tr>
              {shown.map((column) => (
                <th key={column} scope="col" className={column === 'action' ? 'actions' : ''}>
                  {t(`people.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.members.map((member) => (
              <GroupMemberRow
                key={member.personId}
                member={member}
                codes={codes}
                hasChanges={hasChanges}
                onLeave={forms ? setLeaving : undefined}
              />
            ))}
          </tbody>
        </table>
      </div>
      {leaving !== null && (
        <LeavingDialog groupId={group.id} member={leaving} onClose={() => setLeaving(null)} />
      )}
      {adding && <AddPersonDialog group={group} onClose={() => setAdding(false)} />}
    </section>
  );
}

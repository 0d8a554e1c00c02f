/** One operator: their name, what they are here for, and what can be done about them. */
import { useTranslation } from 'react-i18next';
import type { Operator } from '../../../shared/contract/operators.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { OperatorTask } from './operators-section.tsx';

export interface OperatorRowProps {
  readonly operator: Operator;
  /** Oneself is neither reset nor removed here: the own phrase is changed above. */
  readonly isSelf: boolean;
  readonly onTask: (task: OperatorTask) => void;
}

export function OperatorRow({ operator, isSelf, onTask }: OperatorRowProps) {
  const { t } = useTranslation('operators');
  const { name, roles } = operator;
  const tasks: readonly OperatorTask[] = isSelf ? ['change'] : ['change', 'reset', 'remove'];
  return (
    <li>
      <div className="stack-small">
        <strong>
          <bdi>{name}</bdi>
          {isSelf && <span className="note after">{t('you')}</span>}
        </strong>
        <ul className="row" aria-label={t('roles')}>
          {roles.map((role) => (
            <li key={role}>
              <Tag kind="plain">{t(`role.${role}`)}</Tag>
            </li>
          ))}
        </ul>
      </div>
      <div className="row">
        {tasks.map((task) => (
          <Button
            key={task}
            small
            variant="quiet"
            label={t(`${task}.label`, { name })}
            onPress={() => onTask(task)}
          >
            {t(`${task}.button`)}
          </Button>
        ))}
      </div>
    </li>
  );
}

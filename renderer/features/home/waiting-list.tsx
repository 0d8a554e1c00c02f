/** The small things between the meetings, by day; each with the one way to do it. */
import { useTranslation } from 'react-i18next';
import type { Waiting, WaitingTask } from '../../../shared/contract/home.ts';
import type { RunningMeeting } from '../../../shared/contract/meetings.ts';
import { mergeByDay } from '../../../shared/domain/home/merge-by-day.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PersonText } from '../../ui/own-words.tsx';

export interface WaitingListProps {
  readonly waiting: Waiting;
  /** Meetings that are due after the one on the sheet above: of other groups, or of the same where a round of interviews goes on. */
  readonly others: readonly RunningMeeting[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export function WaitingList({ waiting, others, today }: WaitingListProps) {
  const { t } = useTranslation('home');
  const { tasks, more, withoutGroup } = waiting;
  const nothing = tasks.length === 0 && others.length === 0 && withoutGroup === 0;
  return (
    <section aria-labelledby="home-waiting" className="stack-small">
      <h2 id="home-waiting">{t('waiting.title')}</h2>
      {nothing ? (
        <p className="quiet">{t('waiting.nothing')}</p>
      ) : (
        <ul className="rows waiting">
          {mergeByDay(others, tasks).map((one) =>
            'kind' in one ? (
              <Task key={keyOf(one)} task={one} today={today} />
            ) : (
              <Meeting key={one.id} meeting={one} today={today} />
            ),
          )}
          {withoutGroup > 0 && (
            <li>
              <span className="waiting-day" />
              <strong className="grow">{t('waiting.withoutGroup', { count: withoutGroup })}</strong>
              <ButtonLink small href="#/groups/new">
                {t('waiting.makeGroup')}
              </ButtonLink>
            </li>
          )}
        </ul>
      )}
      {more > 0 && <p className="note">{t('waiting.more', { count: more })}</p>}
    </section>
  );
}

function Meeting({ meeting, today }: { readonly meeting: RunningMeeting; readonly today: string }) {
  const { t } = useTranslation('home');
  return (
    <li>
      <Day day={meeting.plannedOn} today={today} />
      <div className="grow">
        <strong>
          {meeting.code}
          {' · '}
          <bdi>{meeting.groupName}</bdi>
        </strong>
        <p className="note">{t('common:people', { count: meeting.memberCount })}</p>
      </div>
      <ButtonLink small href={href('meetings', meeting.id)}>
        {t(meeting.status === 'running' ? 'resume' : 'open')}
      </ButtonLink>
    </li>
  );
}

function Task({ task, today }: { readonly task: WaitingTask; readonly today: string }) {
  const { t } = useTranslation('home');
  const name = task.person.preferredName;
  return (
    <li>
      <Day day={task.on} today={today} />
      <div className="grow">
        <strong>{t(`waiting.kind.${task.kind}`)}</strong> <PersonText text={name} />
        <p className="note">
          <TaskNote task={task} />
        </p>
      </div>
      <ButtonLink
        small
        href={addressOf(task)}
        label={t('waiting.actionFor', { action: t(`waiting.action.${task.kind}`), name })}
      >
        {t(`waiting.action.${task.kind}`)}
      </ButtonLink>
    </li>
  );
}

function TaskNote({ task }: { readonly task: WaitingTask }) {
  const { t } = useTranslation('home');
  switch (task.kind) {
    case 'step':
      return <bdi>{task.text}</bdi>;
    case 'read-together':
      return t('waiting.sections', { count: task.sections });
    case 'rights':
      return t(`waiting.request.${task.request}`);
    case 'agreement':
      return t('waiting.note.agreement');
    case 'catch-up':
    case 'interview':
      return t(`waiting.note.${task.kind}`, { code: task.meeting.code });
  }
}

function Day({ day, today }: { readonly day: string; readonly today: string }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return <span className="waiting-day">{day === today ? t('today') : format.shortDay(day)}</span>;
}

function addressOf(task: WaitingTask): string {
  switch (task.kind) {
    case 'agreement':
      return href('people', task.person.id, 'agreements');
    case 'read-together':
      return href('people', task.person.id, 'confirm');
    case 'step':
      return href('people', task.person.id, 'plan');
    case 'rights':
      return href('people', task.person.id, 'rights');
    case 'catch-up':
    case 'interview':
      return href('meetings', task.meeting.id);
  }
}

function keyOf(task: WaitingTask): string {
  const about = 'meeting' in task ? task.meeting.code : task.on;
  const which = task.kind === 'step' ? task.text : task.kind === 'rights' ? task.request : '';
  return `${task.kind} ${task.person.id} ${about} ${which}`;
}

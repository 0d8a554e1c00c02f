/** The strip above a meeting: which one, what for, how it stands, and what can be done. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../../shared/contract/meetings.ts';
import type { ProgrammeMeeting } from '../../../shared/contract/programmes.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Tag } from '../../ui/tag.tsx';

export interface MeetingHeaderProps {
  readonly meeting: Meeting;
  readonly described: ProgrammeMeeting;
  /** Buttons; the primary one last. */
  readonly actions?: ReactNode;
}

const tagKinds = { planned: 'plain', running: 'voice', closed: 'ok' } as const;

export function MeetingHeader({ meeting, described, actions }: MeetingHeaderProps) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const { status } = meeting;
  const day = format.shortDay(meeting.heldOn ?? meeting.plannedOn);
  return (
    <header className="meeting-head">
      <div className="grow">
        <div className="row">
          <Breadcrumbs
            label={t('navigation:crumbs')}
            crumbs={[
              { label: t('common:nav.groups'), href: href('groups') },
              { label: meeting.groupName, href: href('groups', meeting.groupId) },
            ]}
            current={meeting.code}
            hideCurrent
          />
          <h1>{t('head.title', { code: meeting.code, title: described.title })}</h1>
          <Tag kind={tagKinds[status]}>{t(`head.${status}`, { day })}</Tag>
        </div>
        <p className="note meeting-aim" title={described.aim}>
          {described.aim}
        </p>
      </div>
      {actions !== undefined && <div className="row-end">{actions}</div>}
    </header>
  );
}

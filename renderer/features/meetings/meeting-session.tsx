/** The session screen: steps, clock, script, prompt and everybody's row at once. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../../shared/contract/meetings.ts';
import type { ProgrammeMeeting } from '../../../shared/contract/programmes.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { EntryTable } from './entry-table.tsx';
import { GroupNotesDialog } from './group-notes-dialog.tsx';
import { MeetingHeader } from './meeting-header.tsx';
import { partOfMeeting } from './part-of-meeting.ts';
import { SessionActions } from './session-actions.tsx';
import { StepClock } from './step-clock.tsx';
import { StepList } from './step-list.tsx';
import { StepPrompt } from './step-prompt.tsx';
import { StepScript } from './step-words.tsx';
import { useClosing } from './use-closing.ts';
import { useEntryDrafts } from './use-entry-drafts.ts';
import { useStepTimer } from './use-step-timer.ts';

export interface MeetingSessionProps {
  readonly meeting: Meeting;
  readonly described: ProgrammeMeeting;
  /** True when the meeting was opened here a moment ago: its clock runs. */
  readonly justOpened: boolean;
}

export function MeetingSession({ meeting, described, justOpened }: MeetingSessionProps) {
  const { t } = useTranslation('meetings');
  const { steps } = described;
  const drafts = useEntryDrafts(meeting);
  const timer = useStepTimer(meeting, steps.length, justOpened);
  const closing = useClosing(meeting.id, drafts);
  const [notesOpen, setNotesOpen] = useState(false);
  const step = steps[timer.stepIndex];
  return (
    <div className="meeting">
      <MeetingHeader
        meeting={meeting}
        described={described}
        actions={
          <SessionActions
            status={meeting.status}
            isLastStep={timer.stepIndex >= steps.length - 1}
            pending={closing.pending}
            onNext={() => timer.goTo(timer.stepIndex + 1)}
            onNotes={() => setNotesOpen(true)}
            onClose={closing.close}
            onReopen={closing.reopen}
          />
        }
      />
      <nav className="meeting-steps" aria-label={t('steps.title')}>
        {meeting.status === 'running' && (
          <StepClock timer={timer} plannedMinutes={step?.minutes ?? 0} />
        )}
        <StepList steps={steps} stepIndex={timer.stepIndex} onGoTo={timer.goTo} />
      </nav>
      <div className="meeting-words">
        {step !== undefined && (
          <>
            <StepScript key={step.code} step={step} />
            <StepPrompt meeting={meeting} stepCode={step.code} />
          </>
        )}
      </div>
      <section className="meeting-entries" aria-label={t('table.caption')}>
        {closing.error !== null && !closing.isSettled && <ErrorNotice error={closing.error} />}
        <EntryTable
          meeting={meeting}
          drafts={drafts}
          part={partOfMeeting(described)}
          showMissing={closing.showMissing}
        />
      </section>
      {notesOpen && <GroupNotesDialog meeting={meeting} onClose={() => setNotesOpen(false)} />}
    </div>
  );
}

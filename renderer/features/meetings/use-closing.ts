/** Closing a meeting: first everything typed is saved, then it is closed or says what is missing. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/wire.ts';
import { useCommand } from '../../api/use-command.ts';
import { contentElement } from '../../app/screen-memory.ts';
import { useToast } from '../../ui/toasts.tsx';
import type { EntryDraftsControl } from './use-entry-drafts.ts';

export interface Closing {
  readonly pending: boolean;
  readonly error: AppError | null;
  /** True when what the error asked for has been done since. */
  readonly isSettled: boolean;
  /** True when the rows without attendance are to be marked. */
  readonly showMissing: boolean;
  readonly close: () => void;
  readonly reopen: () => void;
}

export function useClosing(
  meetingId: string,
  drafts: Pick<EntryDraftsControl, 'entries' | 'flush'>,
): Closing {
  const { t } = useTranslation('meetings');
  const toast = useToast();
  const { run, pending, error } = useCommand();
  const [flushing, setFlushing] = useState(false);
  const asksAttendance = error?.reason === 'attendance-missing';

  const close = async () => {
    setFlushing(true);
    const saved = await drafts.flush();
    setFlushing(false);
    // The rows and the line above them say what could not be saved; closing waits for that.
    if (!saved) return;
    const closed = await run((client) => client.meetings.close({ id: meetingId }));
    if (closed === undefined) return;
    leaveButtons();
    toast({ kind: 'ok', title: t('closed') });
  };

  const reopen = async () => {
    const reopened = await run((client) => client.meetings.reopen({ id: meetingId }));
    if (reopened !== undefined) leaveButtons();
  };

  return {
    pending: pending || flushing,
    error,
    isSettled: asksAttendance && drafts.entries.every(({ attendance }) => attendance !== null),
    showMissing: asksAttendance,
    close: () => void close(),
    reopen: () => void reopen(),
  };
}

/** Another button stands where the one was that was pressed: a second press must not undo the first. */
function leaveButtons(): void {
  contentElement()?.focus();
}

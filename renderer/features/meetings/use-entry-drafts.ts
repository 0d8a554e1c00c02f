/** Drafts of the rows of one meeting for its screen; what could not be saved waits here for the next visit. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Meeting, MeetingEntry } from '../../../shared/contract/meetings.ts';
import { useClient } from '../../api/client-context.tsx';
import { useUnsavedWork } from '../../api/unsaved-work.ts';
import { EntryDrafts } from './entry-drafts.ts';
import type { DraftsView, RowChange } from './entry-drafts.ts';

/** Drafts outlive the screen only while something in them is unsaved. */
const unsaved = new Map<string, EntryDrafts>();

export interface EntryDraftsControl extends DraftsView {
  /** The rows as they stand: what the vault has, with what is typed above it. */
  readonly entries: readonly MeetingEntry[];
  readonly edit: (personId: string, change: RowChange) => void;
  /** A choice that needs no pause. */
  readonly choose: (personId: string, change: RowChange) => void;
  readonly saveNow: (personId: string) => void;
  /** Saves everything; gives whether all of it could be saved. */
  readonly flush: () => Promise<boolean>;
}

export function useEntryDrafts(meeting: Meeting): EntryDraftsControl {
  const client = useClient();
  const meetingId = meeting.id;
  const [drafts] = useState(
    () =>
      unsaved.get(meetingId) ??
      new EntryDrafts(({ code: _, preferredName: _name, languages: _languages, ...entry }) =>
        client.meetings.saveEntry({ id: meetingId, ...entry }),
      ),
  );
  const view = useSyncExternalStore(drafts.subscribe, drafts.view);
  const stored = meeting.entries;

  useUnsavedWork(drafts);
  useEffect(() => drafts.forgetStored(stored), [drafts, stored]);

  useEffect(() => {
    void drafts.flush();
    return () => {
      unsaved.set(meetingId, drafts);
      void drafts.flush().then((saved) => {
        if (saved) unsaved.delete(meetingId);
      });
    };
  }, [drafts, meetingId]);

  const edit = useCallback(
    (personId: string, change: RowChange) => {
      const row = stored.find((entry) => entry.personId === personId);
      if (row !== undefined) drafts.edit(row, change);
    },
    [drafts, stored],
  );

  return {
    ...view,
    entries: stored.map((entry) => view.rows.get(entry.personId)?.entry ?? entry),
    edit,
    choose: useCallback(
      (personId: string, change: RowChange) => {
        edit(personId, change);
        drafts.saveNow(personId);
      },
      [drafts, edit],
    ),
    saveNow: useCallback((personId: string) => drafts.saveNow(personId), [drafts]),
    flush: useCallback(() => drafts.flush(), [drafts]),
  };
}

/** Drafts of the rows of one meeting for its screen; what could not be saved waits here for the next visit. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Meeting, MeetingEntry } from '../../../shared/contract/meetings.ts';
import type { HistoryState } from '../../../shared/contract/history.ts';
import { useClient, useEvent } from '../../api/client-context.tsx';
import { pendingDrafts } from '../../api/pending-drafts.ts';
import { EntryDrafts } from './entry-drafts.ts';
import type { DraftsView, RowChange } from './entry-drafts.ts';

/** Drafts outlive the screen only while something in them is unsaved. */
const unsaved = new Map<string, EntryDrafts>();
/** Drafts that a screen shows now. */
const shown = new Set<EntryDrafts>();

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

  useEffect(() => drafts.forgetStored(stored), [drafts, stored]);

  useEvent(
    'history.changed',
    useCallback(
      ({ redo }: HistoryState) => (redo === null ? undefined : drafts.forgetSaved()),
      [drafts],
    ),
  );

  useEffect(() => {
    shown.add(drafts);
    pendingDrafts.add(drafts);
    void drafts.flush();
    return () => {
      shown.delete(drafts);
      unsaved.set(meetingId, drafts);
      void drafts.flush().then((saved) => {
        if (!saved || shown.has(drafts)) return;
        unsaved.delete(meetingId);
        pendingDrafts.remove(drafts);
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

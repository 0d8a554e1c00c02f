/** A group while it is put together, and what is still missing. */
import { localDay } from '../../../shared/util/local-day.ts';
import { isSizeAllowed } from './group-size-line.tsx';

export interface GroupDraft {
  readonly name: string;
  readonly language: string | null;
  readonly room: string;
  readonly startsOn: string;
  readonly pace: '1' | '2';
  readonly personIds: readonly string[];
  readonly accepted: boolean;
}

export function emptyDraft(): GroupDraft {
  return {
    name: '',
    language: null,
    room: '',
    startsOn: localDay(new Date()),
    pace: '1',
    personIds: [],
    accepted: false,
  };
}

/** Gives what `groups.create` takes, or null while something is missing. */
export function toNewGroup(draft: GroupDraft) {
  const { name, language, room, startsOn, personIds, accepted } = draft;
  if (name.trim() === '' || language === null || startsOn === '') return null;
  if (!isSizeAllowed(personIds.length, accepted)) return null;
  const meetingsPerWeek = draft.pace === '1' ? (1 as const) : (2 as const);
  return {
    name,
    language,
    room,
    startsOn,
    meetingsPerWeek,
    personIds: [...personIds],
    acceptOverTarget: accepted,
  };
}

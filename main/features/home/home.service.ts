/** What waits between the meetings: interviews, agreements, catch-ups, sections to read, steps that are due. */
import type { Waiting, WaitingTask } from '../../../shared/contract/home.ts';
import type { OpenRequest } from '../../../shared/contract/rights.ts';
import { addDays } from '../../../shared/domain/groups/plan-calendar.ts';
import { sortTasks } from '../../../shared/domain/home/sort-tasks.ts';
import { filledSections } from '../../../shared/domain/record/filled-sections.ts';
import type { RecordService } from '../record/record.service.ts';
import type { HomeRepository } from './home.repository.ts';

/** A screen of them; whoever has more does these first. */
const mostTasks = 25;
/** Days ahead that count as near. */
const near = 7;
/** An answer about somebody's data takes longer than a step. */
const nearForAnswers = 14;

export interface HomeDependencies {
  readonly home: HomeRepository;
  readonly records: Pick<RecordService, 'read'>;
  /** The requests about data that wait for an answer. */
  readonly rights: { readonly open: () => Promise<readonly OpenRequest[]> };
}

export type HomeService = ReturnType<typeof createHomeService>;

export function createHomeService({ home, records, rights }: HomeDependencies) {
  async function answersDue(until: string): Promise<WaitingTask[]> {
    const requests = await rights.open();
    return requests
      .filter(({ dueOn, mine }) => mine && dueOn <= until)
      .map(({ person, kind, dueOn }) => ({ kind: 'rights', person, request: kind, on: dueOn }));
  }

  async function sectionsToRead(until: string): Promise<WaitingTask[]> {
    const tasks: WaitingTask[] = [];
    for (const { person, on } of await home.nearTheEnd(until)) {
      const record = await records.read(person.id);
      const confirmed = new Set(record.confirmations.map(({ section }) => section));
      const sections = filledSections(record).filter((section) => !confirmed.has(section)).length;
      if (sections > 0) tasks.push({ kind: 'read-together', person, sections, on });
    }
    return tasks;
  }

  return {
    async waiting(today: string): Promise<Waiting> {
      const until = addDays(today, near);
      const agreements = (await home.withoutAgreement()).map((person): WaitingTask => ({
        kind: 'agreement',
        person,
        on: today,
      }));
      const tasks = sortTasks([
        ...agreements,
        ...(await home.interviewsToHold()),
        ...(await home.meetingsToCatchUp()),
        ...(await sectionsToRead(until)),
        ...(await home.stepsDue(until)),
        ...(await answersDue(addDays(today, nearForAnswers))),
      ]);
      return {
        tasks: tasks.slice(0, mostTasks),
        more: Math.max(0, tasks.length - mostTasks),
        withoutGroup: await home.countWithoutGroup(),
      };
    },
  };
}

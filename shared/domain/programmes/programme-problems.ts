/** What a programme file must hold beyond its shape. */
import type { Programme } from '../../contract/programmes.ts';

/** Gives the faults of one programme, in English for whoever wrote the file; an empty list means it is sound. */
export function programmeProblems(programme: Programme, meetingCodes: readonly string[]): string[] {
  const problems: string[] = [];
  programme.meetings.forEach((meeting, index) => {
    if (meeting.code !== meetingCodes[index])
      problems.push(`meeting ${index + 1} must be ${meetingCodes[index]}`);
    const minutes = meeting.steps.reduce((sum, step) => sum + step.minutes, 0);
    if (minutes !== meeting.minutes)
      problems.push(
        `${meeting.code}: steps take ${minutes} minutes, the meeting says ${meeting.minutes}`,
      );
    meeting.steps.forEach((step, stepIndex) => {
      const expected = `${meeting.code}.${stepIndex + 1}`;
      if (step.code !== expected) problems.push(`${step.code} must be ${expected}`);
    });
  });
  return problems;
}

/** Gives where two languages of the same programme differ in more than words. */
export function programmeDifferences(one: Programme, other: Programme): string[] {
  const shapeOf = (programme: Programme) =>
    programme.meetings.map(({ code, kind, phase, minutes, records, steps }) => ({
      code,
      kind,
      phase,
      minutes,
      records,
      steps: steps.map((step) => `${step.code} ${step.kind} ${step.minutes}`),
    }));
  const problems: string[] = [];
  if (one.version !== other.version)
    problems.push(`version ${one.version} beside ${other.version}`);
  const others = shapeOf(other);
  shapeOf(one).forEach((meeting, index) => {
    if (JSON.stringify(meeting) !== JSON.stringify(others[index]))
      problems.push(`${meeting.code} differs`);
  });
  return problems;
}

import type { Attempt } from '../progress/attempt.ts';
import { localDay } from '../progress/local-day.ts';

/** A day on which something was answered. */
export interface StudyDay {
  /** `2026-01-31`, where the learner is */
  readonly day: string;
  readonly answers: number;
  readonly minutes: number;
}

/** An answer that took longer was interrupted: more of it is not counted, in seconds. */
const longest = 150;

/** The days on which a learner answered, oldest first, with the time that the questions were before them. */
export function studyDays(attempts: Iterable<Attempt>): readonly StudyDay[] {
  const days = new Map<string, { answers: number; seconds: number }>();
  for (const { at, shownAt } of attempts) {
    const day = localDay(at);
    const known = days.get(day) ?? { answers: 0, seconds: 0 };
    const seconds = Math.min(longest, Math.max(0, (Date.parse(at) - Date.parse(shownAt)) / 1000));
    days.set(day, { answers: known.answers + 1, seconds: known.seconds + seconds });
  }
  return [...days]
    .map(([day, { answers, seconds }]) => ({ day, answers, minutes: seconds / 60 }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

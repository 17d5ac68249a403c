import type { Attempt } from '../progress/attempt.ts';
import { localDay } from '../progress/local-day.ts';
import { answeringTimes } from './answering-time.ts';

/** A day on which something was answered. */
export interface StudyDay {
  /** `2026-01-31`, where the learner is */
  readonly day: string;
  readonly answers: number;
  readonly minutes: number;
}

/** The days on which a learner answered, oldest first, with the time that the questions were before them. */
export function studyDays(attempts: Iterable<Attempt>): readonly StudyDay[] {
  const days = new Map<string, StudyDay>();
  for (const { at, answers, seconds } of answeringTimes(attempts)) {
    const day = localDay(at);
    const known = days.get(day) ?? { day, answers: 0, minutes: 0 };
    days.set(day, { day, answers: known.answers + answers, minutes: known.minutes + seconds / 60 });
  }
  return [...days.values()];
}

import type { Course } from '../course/course.ts';
import { numberIn, readQuery, writeQuery } from './draw/link-query.ts';
import { activities, readingActivities, type Plan, type PlanStep } from './plan.ts';

/** The most that a lesson or a step may take, in minutes. */
export const longestLesson = 240;

/** parts a step's fields; no id has it, and no escape is needed for it */
const between = '~';

/** Writes a plan as the query of a link: `minutes=45&steps=guess~embargo~8~sanctions,exit-ticket~~5~a~b~c`. */
export function planQuery({ minutes, steps }: Plan): string {
  return writeQuery([
    ['minutes', [String(minutes)]],
    [
      'steps',
      steps.map(({ activity, section = '', minutes: each, items }) =>
        [activity, section, each, ...items].join(between),
      ),
    ],
  ]);
}

/**
 * Reads a plan from the query of a link. What the course does not have (any more) is left out: a step without its section,
 * an item that is gone; what cannot be is as if it were not there.
 *
 * @returns undefined when the query holds no plan
 */
export function parsePlan(query: string, course: Course): Plan | undefined {
  const given = readQuery(query);
  const minutes = numberIn(given.get('minutes'), longestLesson);
  if (minutes === undefined) return undefined;
  return { minutes, steps: (given.get('steps') ?? []).flatMap((text) => stepIn(text, course) ?? []) };
}

function stepIn(text: string, course: Course): PlanStep | undefined {
  const [name, section = '', time = '', ...ids] = text.split(between);
  const activity = activities.find((known) => known === name);
  const minutes = numberIn([time], longestLesson);
  const isThere = course.sections.some(({ id }) => id === section);
  if (activity === undefined || minutes === undefined) return undefined;
  if (!isThere && activity !== 'exit-ticket') return undefined;
  const known = new Set(course.items.map(({ item }) => item.id));
  const items = readingActivities.includes(activity) ? [] : [...new Set(ids)].filter((id) => known.has(id));
  return { activity, ...(isThere ? { section } : {}), items, minutes };
}

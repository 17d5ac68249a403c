import type { Course, CourseItem, CourseSection } from '../course/course.ts';
import { minutesOf, type Activity, type Plan, type PlanStep } from '../lesson/plan.ts';

/** What an activity usually takes, in minutes, for one item or a section. */
const usual: Readonly<Record<Activity, number>> = {
  section: 3,
  guess: 8,
  loop: 6,
  'evidence-hunt': 5,
  'stance-round': 4,
  'silent-reading': 4,
  'exit-ticket': 5,
};

/** A section taught with something to do takes so long, as do two in a short lesson. */
const perSection = 9;

/** The least that is worth an exit ticket. */
const shortestWithTicket = 15;
const ticketItems = 3;

/** What is done with a section, in turns, so that no lesson is all of one kind. */
const patterns: readonly (readonly Activity[])[] = [
  ['guess'],
  ['section', 'loop'],
  ['silent-reading', 'evidence-hunt'],
  ['section', 'stance-round'],
];

/**
 * Suggests a lesson of so many minutes: as many sections as there is time for, those with most items first, in the document's
 * order; more questions where there is time left; activities in turns; an exit ticket at the end. No item comes twice, nor with its twin.
 * The steps come to the lesson's minutes exactly.
 *
 * @param minutes  whole minutes, at least 5
 */
export function suggestPlan(course: Course, minutes: number): Plan {
  const used = new Set<string>();
  const hasTicket = minutes >= shortestWithTicket && course.items.length > 0;
  const time = minutes - (hasTicket ? usual['exit-ticket'] : 0);
  const sections = chosenSections(course, Math.max(1, Math.round(time / perSection)));
  const parts = sections.map((section, index) => [...sectionSteps(course, section, index, used)]);
  const ticket = hasTicket ? ticketStep(course, sections, used) : [];
  askMore(course, sections, parts, minutes - minutesOf({ minutes, steps: [...parts.flat(), ...ticket] }), used);
  return stretched({ minutes, steps: [...parts.flat(), ...ticket] });
}

function chosenSections({ sections, items }: Course, count: number): readonly CourseSection[] {
  const weight = (section: CourseSection) => items.filter((each) => each.item.section === section.id).length;
  const chosen = new Set(sections.toSorted((one, other) => weight(other) - weight(one)).slice(0, count));
  return sections.filter((section) => chosen.has(section));
}

function sectionSteps(course: Course, section: CourseSection, index: number, used: Set<string>): readonly PlanStep[] {
  const pattern = patterns[index % patterns.length] ?? [];
  const steps = pattern.map((activity): PlanStep => {
    const items = itemsFor(course, section, activity, used);
    return { activity, section: section.id, items, minutes: usual[activity] };
  });
  const busy = steps.flatMap((step) => {
    if (step.items.length > 0 || isReading(step.activity)) return [step];
    // without items for what was to be done, another question is asked
    const items = itemsFor(course, section, 'loop', used);
    return items.length === 0 ? [] : [{ ...step, activity: 'loop' as const, items, minutes: usual.loop }];
  });
  // a section that nothing is asked about is read, and so is one whose guess became a question
  const isRead = busy.some(({ activity }) => isReading(activity) || activity === 'guess');
  const reading: PlanStep = { activity: 'section', section: section.id, items: [], minutes: usual.section };
  return isRead ? busy : [reading, ...busy];
}

function isReading(activity: Activity): boolean {
  return activity === 'section' || activity === 'silent-reading';
}

/** Items of the section that suit the activity, taken so that none comes again. */
function itemsFor(course: Course, section: CourseSection, activity: Activity, used: Set<string>): readonly string[] {
  if (isReading(activity)) return [];
  const here = course.items.filter(({ item }) => item.section === section.id && canAsk(item.kind));
  const suits = (kind: string) => here.filter(({ item }) => item.kind === kind);
  if (activity === 'evidence-hunt') return take(suits('evidence'), 1, used);
  if (activity === 'stance-round') return take(suits('stance'), 2, used);
  // what is voted on at once comes before what takes a vote for each part
  return take([...suits('choice'), ...suits('stance'), ...here], 1, used);
}

/** Answers that are written cannot be given by hands. */
function canAsk(kind: string): boolean {
  return !['cloze', 'short', 'number'].includes(kind);
}

function take(pool: readonly CourseItem[], count: number, used: Set<string>): readonly string[] {
  const taken: string[] = [];
  for (const { item } of pool) {
    const names = [item.id, ...(item.twin === undefined ? [] : [`twin ${item.twin}`])];
    if (taken.length === count) break;
    if (names.some((name) => used.has(name))) continue;
    for (const name of names) used.add(name);
    taken.push(item.id);
  }
  return taken;
}

function ticketStep(course: Course, sections: readonly CourseSection[], used: Set<string>): readonly PlanStep[] {
  const pools = sections.map(({ id }) =>
    course.items.filter(({ item }) => item.section === id && (item.kind === 'choice' || item.kind === 'stance')),
  );
  const items: string[] = [];
  // one of each section in turn, so that the ticket asks about the whole lesson
  for (let round = 0; round < ticketItems && items.length < ticketItems; round += 1)
    for (const pool of pools) if (items.length < ticketItems) items.push(...take(pool, 1, used));
  return items.length === 0 ? [] : [{ activity: 'exit-ticket', items, minutes: usual['exit-ticket'] }];
}

/** Fills time that is left with further questions, a section after the other, as long as there are any. */
function askMore(
  course: Course,
  sections: readonly CourseSection[],
  parts: readonly PlanStep[][],
  left: number,
  used: Set<string>,
): void {
  let rest = left;
  let isAsking = true;
  while (isAsking) {
    isAsking = false;
    for (const [index, section] of sections.entries()) {
      if (rest < usual.loop) return;
      const items = itemsFor(course, section, 'loop', used);
      if (items.length === 0) continue;
      parts[index]?.push({ activity: 'loop', section: section.id, items, minutes: usual.loop });
      rest -= usual.loop;
      isAsking = true;
    }
  }
}

/** Gives the minutes that are over to the steps in turn, or takes those that are missing, never below one. */
function stretched(plan: Plan): Plan {
  const minutes = plan.steps.map((step) => step.minutes);
  let over = plan.minutes - minutesOf(plan);
  for (let at = 0; over !== 0 && minutes.length > 0; at = (at + 1) % minutes.length) {
    const now = minutes[at] ?? 1;
    const by = over > 0 ? 1 : now > 1 ? -1 : 0;
    minutes[at] = now + by;
    over -= by;
    if (over < 0 && minutes.every((each) => each === 1)) break;
  }
  return { ...plan, steps: plan.steps.map((step, index) => ({ ...step, minutes: minutes[index] ?? 1 })) };
}

/**
 * What a class does in a step of a plan:
 *
 * - `section`: the section's slides, as in the deck without a plan;
 * - `guess`: its item before the section is read, and the same item after;
 * - `loop`: items, each by the question loop (vote, talk, vote again);
 * - `evidence-hunt`: the class finds the sentence that settles an item;
 * - `stance-round`: statements, and whether the document says, contradicts or leaves them open;
 * - `silent-reading`: the section's text, with a count-down;
 * - `exit-ticket`: three items at the end, on paper or by hands.
 */
export const activities = [
  'section',
  'guess',
  'loop',
  'evidence-hunt',
  'stance-round',
  'silent-reading',
  'exit-ticket',
] as const;

export type Activity = (typeof activities)[number];

/** Activities that put no items to a class. */
export const readingActivities: readonly Activity[] = ['section', 'silent-reading'];

/** A step of a lesson. */
export interface PlanStep {
  readonly activity: Activity;
  /** id of its section; an exit ticket has none */
  readonly section?: string;
  /** ids of its items, in order; none where the activity asks nothing */
  readonly items: readonly string[];
  /** whole minutes, at least one */
  readonly minutes: number;
}

/** A lesson as its teacher means to give it. */
export interface Plan {
  /** how long the lesson is, in minutes; its steps may come to more or less */
  readonly minutes: number;
  readonly steps: readonly PlanStep[];
}

/** What the steps of a plan come to, in minutes. */
export function minutesOf({ steps }: Plan): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0);
}

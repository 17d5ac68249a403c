import type { Course, CourseItem } from '../course/course.ts';
import { fewestAnswers } from '../lesson/gain.ts';
import { handsFor, handsIn } from './count-hands.ts';
import { optionWhys } from './option-whys.ts';
import type { QuestionFigures } from './question-figures.ts';

/** A wrong idea, and how many held it. */
export interface HeldIdea {
  readonly misconception: Course['misconceptions'][number];
  /** hands for it in the last votes of the questions that offer it, and all hands there */
  readonly hands: number;
  readonly of: number;
  /** the questions that offer it */
  readonly items: readonly CourseItem[];
}

/** The wrong ideas that most pupils held at the end, by the share of hands that they had where they were on offer. */
export function heldIdeas(course: Course, figures: readonly QuestionFigures[], most: number): readonly HeldIdea[] {
  const held = new Map<string, HeldIdea>();
  for (const { item, question, ballot, last } of figures) {
    const counted = new Set<string>();
    const of = handsIn(ballot, last);
    for (const { option, misconception } of optionWhys(course, item, question, ballot)) {
      if (misconception === undefined || option.isKey) continue;
      const before = held.get(misconception.id);
      const hands = handsFor(last, option.id);
      held.set(misconception.id, {
        misconception,
        hands: (before?.hands ?? 0) + hands,
        // two answers of one ballot may express one idea
        of: (before?.of ?? 0) + (counted.has(misconception.id) ? 0 : of),
        items: [...(before?.items ?? []), item],
      });
      counted.add(misconception.id);
    }
  }
  return [...held.values()]
    .filter(({ hands, of }) => hands > 0 && of >= fewestAnswers)
    .toSorted((one, other) => other.hands / other.of - one.hands / one.of)
    .slice(0, most);
}

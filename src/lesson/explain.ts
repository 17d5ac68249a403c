import type { Place } from '../bank/bank.ts';
import type { Course, CourseItem } from '../course/course.ts';
import type { PartFeedback, Question } from '../items/kind.ts';
import { otherwiseOf, ownerOf } from '../items/otherwise.ts';
import type { Showing } from '../progress/showing.ts';

/** What the kit says about one part of a response, and the place in the document that it rests on. */
export interface Explanation {
  /** id of the part, or the item's own id */
  readonly part: string;
  readonly tone: 'wrong' | 'right' | 'key';
  /** absent where it would give the key away: then the passage alone must do */
  readonly why?: string;
  readonly place?: Place;
}

/** The explanations that the learner has earned, or was shown; none while the item is open. What went wrong comes first. */
export function explain(
  course: Course,
  item: CourseItem,
  question: Question,
  showing: Pick<Showing, 'phase' | 'response'>,
): readonly Explanation[] {
  if (showing.phase === 'asking') return [];
  const feedback = question.feedback(showing.response);
  const wrong = feedback
    .filter((part) => part.verdict === 'wrong')
    .map((part) => hidden(part, aboutWrong(course, item, question, part)));
  const right = feedback
    .filter((part) => part.verdict === 'right' && part.claim !== undefined)
    .map((part) => {
      const claim = part.claim ?? part.part;
      return hidden(part, about(course, item, question, claim, claim, 'right'));
    });
  const key = question
    .claims()
    .filter((claim) => claim.role === 'key')
    .map((claim) => about(course, item, question, claim.part, claim.part, 'key'));
  return once(
    showing.phase === 'revealed'
      ? [...key, ...wrong.filter((explanation) => explanation.why !== undefined)]
      : [...wrong, ...right],
  ).filter(({ why, place }) => why !== undefined || place !== undefined);
}

/** A wrong part has its own refutation, or else the passage to read again, without the words that would give the key away. */
function aboutWrong(course: Course, item: CourseItem, question: Question, feedback: PartFeedback): Explanation {
  if (feedback.claim !== undefined) {
    const claims = question.claims();
    const { part = feedback.claim, why } = claims.find((claim) => claim.part === feedback.claim) ?? {};
    // an idea is refuted in the same words wherever it shows, and by a passage that may stand far away: what the item itself
    // says to it comes first
    const own =
      why === undefined ? (otherwiseOf(claims, feedback.part) ?? otherwiseOf(claims, item.item.id)) : undefined;
    return about(course, item, question, own?.part ?? part, feedback.part, 'wrong');
  }
  const own = item.proofs.find((proof) => proof.part === feedback.part);
  const place = own ?? item.proofs.find((proof) => proof.part === item.item.id);
  return {
    part: own === undefined ? item.item.id : feedback.part,
    tone: 'wrong',
    ...(place === undefined ? {} : { place }),
  };
}

/** Leaves the passage out where it is still asked for. */
function hidden({ hidesPassage }: PartFeedback, { place, ...rest }: Explanation): Explanation {
  return place === undefined || hidesPassage === true ? rest : { ...rest, place };
}

function about(
  course: Course,
  item: CourseItem,
  question: Question,
  claimed: string,
  part: string,
  tone: Explanation['tone'],
): Explanation {
  const claim = question.claims().find((candidate) => candidate.part === claimed);
  const misconception = course.misconceptions.find((candidate) => candidate.id === claim?.misconception);
  const why = claim?.why ?? misconception?.why;
  // what is said to any other wrong answer stands with its part, and rests on the passage of that part
  const owner = claim?.role === 'otherwise' ? ownerOf(claimed) : undefined;
  const place = item.proofs.find((proof) => proof.part === (owner ?? claimed)) ?? misconception?.place;
  return {
    part: owner ?? part,
    tone,
    ...(why === undefined ? {} : { why }),
    ...(place === undefined ? {} : { place }),
  };
}

/** Steps of an order share one explanation: it is given once. */
function once(explanations: readonly Explanation[]): readonly Explanation[] {
  return explanations.filter(({ part }, index) => explanations.findIndex((other) => other.part === part) === index);
}

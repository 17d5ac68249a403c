import type { Place } from '../bank/bank.ts';
import type { Course, CourseItem } from '../course/course.ts';
import type { Question } from '../items/kind.ts';
import type { Ballot, BallotOption } from './ballots.ts';

/** What the kit says to an answer, and the passage that it rests on. */
export interface OptionWhy {
  readonly option: BallotOption;
  readonly why?: string;
  readonly place?: Place;
  /** the wrong idea that the answer expresses */
  readonly misconception?: Course['misconceptions'][number];
}

/** Says to every option of a ballot why it is right or wrong. Only what is authored is said: some options need no word. */
export function optionWhys(course: Course, item: CourseItem, question: Question, ballot: Ballot): readonly OptionWhy[] {
  const claims = question.claims();
  return ballot.options.map((option) => {
    const names = option.isKey ? [option.id, ballot.id, item.item.id] : [`${ballot.id}/${option.id}`, option.id];
    const role = option.isKey ? 'key' : 'distractor';
    const name = names.find((part) => claims.some((claim) => claim.part === part && claim.role === role));
    const claim = claims.find(({ part }) => part === name);
    const misconception = course.misconceptions.find(({ id }) => id === claim?.misconception);
    const why = claim?.why ?? misconception?.why;
    const place =
      item.proofs.find(({ part }) => part === name) ??
      misconception?.place ??
      // what settles the answer stands with the ballot itself
      (option.isKey ? item.proofs.find(({ part }) => part === ballot.id || part === item.item.id) : undefined);
    return {
      option,
      ...(why === undefined ? {} : { why }),
      ...(place === undefined ? {} : { place }),
      ...(misconception === undefined ? {} : { misconception }),
    };
  });
}

/** The passage that settles a ballot: of its key, as far as there is one. */
export function settlingPlace(whys: readonly OptionWhy[], item: CourseItem): Place | undefined {
  return whys.find(({ option, place }) => option.isKey && place !== undefined)?.place ?? item.proofs[0];
}

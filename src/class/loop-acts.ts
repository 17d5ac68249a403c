import type { Lesson } from '../lesson/lesson.ts';
import type { Asked } from '../progress/class-record.ts';
import { classMessages } from '../ui/class-messages.ts';
import { advise } from './advise.ts';
import type { ClassStore } from './class-store.ts';
import { goToStep, roundNow, show } from './loop.ts';
import { callBallot, callTwin, type QuestionNow } from './question-now.ts';

/** What the teacher can do next, and what becomes of the question by it. */
export interface LoopAct {
  readonly label: string;
  readonly becomes: Asked;
}

/**
 * The acts by which a question goes on, the likeliest first. In the first vote that depends on what the advice is: the
 * audience learns nothing by it, since both ways are on offer in any case.
 *
 * @param turn  a guess before its section is read ends with its vote, and goes on with the second vote after it
 */
export function actsOn(
  lesson: Lesson,
  classes: ClassStore,
  now: QuestionNow,
  turn?: 'before' | 'after',
): readonly LoopAct[] {
  const { asked, ballot, ballots } = now;
  const talk = { label: classMessages.letThemTalk, becomes: goToStep(asked, 'discuss') };
  const again = { label: classMessages.voteAgain, becomes: goToStep(asked, 'vote-again') };
  const passage = { label: classMessages.goToPassage, becomes: goToStep(asked, 'passage') };
  if (asked.isSkipped) return [{ label: classMessages.takeUpAgain, becomes: goToStep(asked, asked.step) }];
  switch (asked.step) {
    case 'think':
      return [{ label: classMessages.showOptions, becomes: goToStep(asked, 'vote') }];
    case 'vote':
      if (turn === 'before') return [];
      return turn === 'after' ? [again, passage] : [talk, passage];
    case 'discuss':
      return [again, passage];
    case 'vote-again':
      return [passage];
    case 'passage': {
      if (!asked.shows.key) return [{ label: classMessages.markThePassage, becomes: show(asked, 'key', true) }];
      const all = classes.getState().asked.values();
      const following = ballots[ballots.indexOf(ballot) + 1];
      const next =
        following === undefined
          ? []
          : [{ label: classMessages.nextPart(following.label), becomes: callBallot(lesson, now, following, all) }];
      const twin = callTwin(lesson, now);
      return [...next, ...(twin === undefined ? [] : [{ label: classMessages.askTwin, becomes: twin }])];
    }
  }
}

/** What the speaker view advises about the question as it was counted; nothing before the first vote and after the last. */
export function adviceOn({ asked, ballot }: QuestionNow): ReturnType<typeof advise> | undefined {
  if (asked.step === 'think' || asked.step === 'passage') return undefined;
  return advise(ballot, asked.rounds[roundNow(asked)]);
}

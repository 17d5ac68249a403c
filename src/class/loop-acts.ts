import type { Lesson } from '../lesson/lesson.ts';
import type { Asked, LoopStep } from '../progress/class-record.ts';
import { classMessages } from '../ui/class-messages.ts';
import { advise } from './advise.ts';
import type { ClassStore } from './class-store.ts';
import { call, goToStep, roundNow, show } from './loop.ts';
import { shortText } from './short-text.ts';
import { callBallot, callTwin, type QuestionNow } from './question-now.ts';

/** What the teacher can do next, and what becomes of a question by it. */
export interface LoopAct {
  readonly label: string;
  /** the question that it is done to, as it is or begins */
  readonly asked: Asked;
  readonly change: (asked: Asked) => Asked;
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
  const to = (label: string, step: LoopStep): LoopAct => ({ label, asked, change: (now) => goToStep(now, step) });
  const talk = to(classMessages.letThemTalk, 'discuss');
  const again = to(classMessages.voteAgain, 'vote-again');
  const passage = to(classMessages.goToPassage, 'passage');
  if (asked.isSkipped) return [to(classMessages.takeUpAgain, asked.step)];
  switch (asked.step) {
    case 'think':
      return [to(classMessages.showOptions, 'vote')];
    case 'vote':
      if (turn === 'before') return [];
      return turn === 'after' ? [again, passage] : [talk, passage];
    case 'discuss':
      return [again, passage];
    case 'vote-again':
      return [passage];
    case 'passage': {
      if (!asked.shows.key)
        return [{ label: classMessages.markThePassage, asked, change: (before) => show(before, 'key', true) }];
      const calledAt = lesson.now().toISOString();
      const called = (before: Asked): Asked => call(before, calledAt);
      const all = classes.getState().asked.values();
      const following = ballots[ballots.indexOf(ballot) + 1];
      const next =
        following === undefined
          ? []
          : [
              {
                label: classMessages.nextPart(shortText(following.label)),
                asked: callBallot(lesson, now, following, all),
                change: called,
              },
            ];
      const twin = callTwin(lesson, now);
      return [...next, ...(twin === undefined ? [] : [{ label: classMessages.askTwin, asked: twin, change: called }])];
    }
  }
}

/** What the speaker view advises about the question as it was counted; nothing before the first vote and after the last. */
export function adviceOn({ asked, ballot }: QuestionNow): ReturnType<typeof advise> | undefined {
  if (asked.step === 'think' || asked.step === 'passage') return undefined;
  return advise(ballot, asked.rounds[roundNow(asked)]);
}

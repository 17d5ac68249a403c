import type { Lesson } from '../lesson/lesson.ts';
import type { Asked, LoopStep } from '../progress/class-record.ts';
import { classMessages } from '../ui/class-messages.ts';
import type { ClassStore } from './class-store.ts';
import type { LoopAct } from './loop-acts.ts';
import { call, goToStep, show } from './loop.ts';
import { callBallot, type QuestionNow } from './question-now.ts';

/**
 * The act that takes the last one back: a clicker is soon pressed once too often. Before the first step it calls back what
 * was asked on this slide before: the part, or the question whose twin this is.
 *
 * @returns undefined where the slide's question begins
 */
export function stepBack(lesson: Lesson, classes: ClassStore, now: QuestionNow): LoopAct | undefined {
  const { asked, ballot, ballots, item, slide } = now;
  const before = stepBefore(now);
  // the way back from there is to take it up again
  if (asked.isSkipped) return undefined;
  if (asked.step === 'passage' && asked.shows.key)
    return { label: classMessages.stepBack, does: 'back', asked, change: (marked) => show(marked, 'key', false) };
  if (before !== undefined)
    return { label: classMessages.stepBack, does: 'back', asked, change: (gone) => goToStep(gone, before) };

  const at = lesson.now().toISOString();
  const change = (called: Asked): Asked => call(called, slide, at);
  const all = [...classes.getState().asked.values()];
  const index = ballots.indexOf(ballot);
  const previous = ballots[index - 1];
  if (previous !== undefined)
    return {
      label: classMessages.previousPart(index, ballots.length),
      does: 'back',
      asked: callBallot(lesson, now, previous, all),
      change,
    };
  if (item.item.id === slide) return undefined;
  const first = all.findLast((other) => other.session === asked.session && other.item === slide);
  return first && { label: classMessages.backToFirst, does: 'back', asked: first, change };
}

/** There is no second vote to go back to where none was held. */
function stepBefore({ asked: { step, rounds }, turn }: QuestionNow): LoopStep | undefined {
  switch (step) {
    case 'think':
      return undefined;
    case 'vote':
      return 'think';
    case 'discuss':
      return 'vote';
    case 'vote-again':
      return turn === undefined ? 'discuss' : 'vote';
    case 'passage':
      return rounds.length > 1 ? 'vote-again' : 'vote';
  }
}

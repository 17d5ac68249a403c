import type { Lesson } from '../lesson/lesson.ts';
import type { Asked, LoopStep } from '../progress/class-record.ts';
import { classMessages } from '../ui/class-messages.ts';
import type { ClassStore } from './class-store.ts';
import type { LoopAct } from './loop-acts.ts';
import { call, goToStep, show } from './loop.ts';
import { callBallot, type QuestionNow } from './question-now.ts';
import { shortText } from './short-text.ts';

/**
 * The act that takes the last one back: a clicker is soon pressed once too often. Before the first step it calls back what
 * was asked on this slide before: the part, or the question whose twin this is.
 *
 * @param itemId  of the slide
 * @returns undefined where the slide's question begins
 */
export function stepBack(lesson: Lesson, classes: ClassStore, now: QuestionNow, itemId: string): LoopAct | undefined {
  const { asked, ballot, ballots, item } = now;
  const before = stepBefore(asked);
  // the way back from there is to take it up again
  if (asked.isSkipped) return undefined;
  if (asked.step === 'passage' && asked.shows.key)
    return { label: classMessages.stepBack, asked, change: (marked) => show(marked, 'key', false) };
  if (before !== undefined) return { label: classMessages.stepBack, asked, change: (gone) => goToStep(gone, before) };

  const at = lesson.now().toISOString();
  const change = (called: Asked): Asked => call(called, at);
  const all = [...classes.getState().asked.values()];
  const previous = ballots[ballots.indexOf(ballot) - 1];
  if (previous !== undefined)
    return {
      label: classMessages.previousPart(shortText(previous.label)),
      asked: callBallot(lesson, now, previous, all),
      change,
    };
  if (item.item.id === itemId) return undefined;
  const first = all.findLast((other) => other.session === asked.session && other.item === itemId);
  return first && { label: classMessages.backToFirst, asked: first, change };
}

/** There is no second vote to go back to where none was held. */
function stepBefore({ step, rounds }: Asked): LoopStep | undefined {
  switch (step) {
    case 'think':
      return undefined;
    case 'vote':
      return 'think';
    case 'discuss':
      return 'vote';
    case 'vote-again':
      return 'discuss';
    case 'passage':
      return rounds.length > 1 ? 'vote-again' : 'vote';
  }
}

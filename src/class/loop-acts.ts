import type { Lesson } from '../lesson/lesson.ts';
import type { Asked, LoopStep } from '../progress/class-record.ts';
import { classMessages } from '../ui/class-messages.ts';
import { advise } from './advise.ts';
import type { ClassStore } from './class-store.ts';
import { call, goToStep, roundNow, show } from './loop.ts';
import { callBallot, callTwin, type QuestionNow } from './question-now.ts';

/** What the teacher can do next, and what becomes of a question by it. */
export interface LoopAct {
  readonly label: string;
  /** the step that it goes to, or what else it does: mark the passage, ask the next part or a twin, go back */
  readonly does: LoopStep | 'mark' | 'part' | 'twin' | 'back';
  /** the question that it is done to, as it is or begins */
  readonly asked: Asked;
  readonly change: (asked: Asked) => Asked;
}

/**
 * The acts by which a question goes on, the likeliest first. Their order says nothing of how the vote came out: the class
 * sees it. A guess before its section is read ends with its vote, and goes on with the second vote after it; an exit ticket
 * has one vote.
 */
export function actsOn(lesson: Lesson, classes: ClassStore, now: QuestionNow): readonly LoopAct[] {
  const { asked, turn, slide } = now;
  const calledAt = lesson.now().toISOString();
  const to = (label: string, step: LoopStep): LoopAct => ({
    label,
    does: step,
    asked,
    // taken up again part by part: this one is what the slide asks from now on
    change: (before) => goToStep(turn === 'after' ? call(before, slide, calledAt) : before, step),
  });
  const talk = to(classMessages.letThemTalk, 'discuss');
  const again = to(classMessages.voteAgain, 'vote-again');
  const passage = to(classMessages.goToPassage, 'passage');
  if (asked.isSkipped) return [to(classMessages.takeUpAgain, asked.step)];
  switch (asked.step) {
    case 'think':
      return [to(classMessages.showOptions, 'vote')];
    case 'vote':
      if (turn === 'before') return nextPart(lesson, classes, now);
      if (turn === 'once') return [passage];
      return turn === 'after' ? [again, passage] : [talk, passage];
    case 'discuss':
      return [again, passage];
    case 'vote-again':
      return [passage];
    case 'passage': {
      if (!asked.shows.key)
        return [
          { label: classMessages.markThePassage, does: 'mark', asked, change: (before) => show(before, 'key', true) },
        ];
      const part = nextPart(lesson, classes, now);
      return part.length === 0 && turn === undefined ? askTwin(lesson, now) : part;
    }
  }
}

function nextPart(lesson: Lesson, classes: ClassStore, now: QuestionNow): readonly LoopAct[] {
  const { ballot, ballots, slide } = now;
  const index = ballots.indexOf(ballot) + 1;
  const following = ballots[index];
  if (following === undefined) return [];
  const at = lesson.now().toISOString();
  return [
    {
      label: classMessages.nextPart(index + 1, ballots.length),
      does: 'part',
      asked: callBallot(lesson, now, following, classes.getState().asked.values()),
      change: (before) => call(before, slide, at),
    },
  ];
}

function askTwin(lesson: Lesson, now: QuestionNow): readonly LoopAct[] {
  const asked = callTwin(lesson, now);
  if (asked === undefined) return [];
  const at = lesson.now().toISOString();
  return [{ label: classMessages.askTwin, does: 'twin', asked, change: (before) => call(before, now.slide, at) }];
}

/**
 * What a clicker's *next* does: the likeliest act, through all parts of the item. Nothing when the question is done, or the
 * class goes on without it; a twin is asked by its button alone.
 */
export function stepOn(lesson: Lesson, classes: ClassStore, now: QuestionNow): LoopAct | undefined {
  const [act] = now.asked.isSkipped ? [] : actsOn(lesson, classes, now);
  return act?.does === 'twin' ? undefined : act;
}

/** The act that the advice is for: on the teacher's own screen it comes first. */
export function advisedAct(acts: readonly LoopAct[], now: QuestionNow): LoopAct | undefined {
  const advice = adviceOn(now);
  const isTalk = advice === undefined || advice === 'discuss' || advice === 'too-few-answers';
  return (isTalk ? undefined : acts.find(({ does }) => does === 'passage')) ?? acts[0];
}

/**
 * What the speaker view advises about the question as it was counted: nothing before the first vote and after the last, and
 * nothing where the plan says how it goes on.
 */
export function adviceOn({ asked, ballot, turn }: QuestionNow): ReturnType<typeof advise> | undefined {
  if (turn !== undefined) return undefined;
  if (asked.step === 'think' || asked.step === 'passage') return undefined;
  const round = roundNow(asked);
  return advise(ballot, asked.rounds[round], round === 1);
}

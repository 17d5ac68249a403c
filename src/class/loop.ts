import type { Turn } from '../deck/slide.ts';
import type { Asked, LoopStep, Round } from '../progress/class-record.ts';

/** The steps of the question loop, in their order. */
export const loopSteps: readonly LoopStep[] = ['think', 'vote', 'discuss', 'vote-again', 'passage'];

/** The steps that a question goes through where it is asked in this way. */
export function stepsOf(turn: Turn | undefined): readonly LoopStep[] {
  switch (turn) {
    case undefined:
      return loopSteps;
    case 'before':
      return ['think', 'vote'];
    case 'after':
      return ['think', 'vote', 'vote-again', 'passage'];
    case 'once':
      return ['think', 'vote', 'passage'];
  }
}

/** What the class can be shown beside the question. */
export type Shown = keyof Asked['shows'];

const nothingShown: Asked['shows'] = { bars: false, key: false, passage: false };

/**
 * Puts a question to a class. It begins with the prompt alone: the options come when the teacher ends the reading (peer
 * instruction, after Crouch & Mazur 2001).
 */
export function ask(
  question: Pick<Asked, 'id' | 'course' | 'session' | 'item' | 'revision' | 'ballot' | 'askedAt'>,
): Asked {
  return { schema: 1, record: 'asked', ...question, step: 'think', shows: nothingShown, rounds: [], isSkipped: false };
}

/**
 * Goes to a step, forwards or back; what was counted stays. Bars are put away when the class is to talk or to vote again,
 * since a tall bar pulls votes (Perez et al. 2010, Biasing effect of the display of student responses); the class talks with
 * the passage before it, unmarked.
 */
export function goToStep(asked: Asked, step: LoopStep): Asked {
  const isOver = step === 'passage';
  const shows = isOver
    ? { ...asked.shows, bars: true, passage: true }
    : { ...nothingShown, passage: step === 'discuss' };
  return { ...asked, step, shows, isSkipped: false };
}

/**
 * Calls a question: it is what a slide asks from now on. What was counted for it stays.
 *
 * @param slide  id of the slide's item
 * @param at     ISO 8601, UTC
 */
export function call(asked: Asked, slide: string, at: string): Asked {
  const { slide: _left, ...rest } = asked;
  return { ...rest, ...(slide === asked.item ? {} : { slide }), askedAt: at, isSkipped: false };
}

/** The round whose hands are counted or were counted last: 0 or 1. */
export function roundNow({ step, rounds }: Asked): 0 | 1 {
  if (step === 'vote-again') return 1;
  return step === 'passage' && rounds.length > 1 ? 1 : 0;
}

/**
 * Counts hands for an option, in the round under way or in one that is corrected.
 *
 * @param hands  a whole number from 0; undefined takes the count back
 * @param at     ISO 8601, UTC
 */
export function countHands(asked: Asked, round: number, option: string, hands: number | undefined, at: string): Asked {
  const before: readonly Round[] =
    round > asked.rounds.length - 1 ? [...asked.rounds, ...missing(round - asked.rounds.length + 1, at)] : asked.rounds;
  const rounds = before.map((known, index) =>
    index === round ? { counts: counted(known.counts, option, hands), at } : known,
  );
  return { ...asked, rounds };
}

function counted(counts: Round['counts'], option: string, hands: number | undefined): Round['counts'] {
  if (hands !== undefined) return { ...counts, [option]: hands };
  return Object.fromEntries(Object.entries(counts).filter(([id]) => id !== option));
}

function missing(count: number, at: string): readonly Round[] {
  return Array.from({ length: count }, () => ({ counts: {}, at }));
}

/** Throws the hands of a round away, and what was counted after it: it is voted on anew. */
export function throwRoundAway(asked: Asked, round: number): Asked {
  return { ...asked, rounds: asked.rounds.slice(0, round), shows: { ...asked.shows, bars: false } };
}

/** Shows the class something, or puts it away again. Bars, key and passage are acts of their own. */
export function show(asked: Asked, what: Shown, isShown: boolean): Asked {
  return { ...asked, shows: { ...asked.shows, [what]: isShown } };
}

/** The class goes on without the question; going to a step takes it up again. */
export function skip(asked: Asked): Asked {
  return { ...asked, isSkipped: true, shows: nothingShown };
}

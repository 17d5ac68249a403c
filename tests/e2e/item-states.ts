import path from 'node:path';
import type { CourseItem } from '../../src/course/course.ts';
import { hintsOf } from '../../src/items/hints.ts';
import type { Question, Verdict } from '../../src/items/kind.ts';
import { readQuestion } from '../../src/items/read-question.ts';
import { check, openShowing, reveal, tryAgain, type Occasion } from '../../src/lesson/turns.ts';
import type { Showing } from '../../src/progress/showing.ts';
import { readSite } from '../../src/vite/read-site.ts';

/** A state in which an item can stand before a learner, brought about by the kit's own turns. */
export interface ItemState {
  readonly name: string;
  readonly mode: 'practice' | 'exam' | 'review';
  readonly asksConfidence: boolean;
  /** the buttons that are pressed once it stands */
  readonly presses: readonly string[];
  /** what must be read in it, and what must not */
  readonly says: readonly (string | RegExp)[];
  readonly hides: readonly string[];
  readonly showing: Showing;
}

/** An item with all the states that its kind has. */
export interface StatedItem {
  readonly id: string;
  readonly kind: string;
  readonly states: readonly ItemState[];
}

const content = path.resolve(import.meta.dirname, '../courses/shelf');
const moment = '2026-11-24T09:00:00.000Z';
const occasion: Occasion = { id: 'a', course: 'harbour', view: 'quiz', at: moment };

/** Answers that earn nothing, a part of the points, or nothing for their spelling; a kind has what it can have. */
interface Answers {
  readonly wrong: unknown;
  /** the key, where a learner gives it in another form than the bank */
  readonly right?: unknown;
  readonly partly?: unknown;
  readonly almost?: unknown;
}

const dogs = 'Dogs wait in the yard beside the pump.';
const answersTo: Readonly<Record<string, Answers>> = {
  duties: {
    wrong: { eldest: 'third', youngest: 'sleeps', third: 'eldest' },
    partly: { eldest: 'eldest', youngest: 'sleeps' },
  },
  'night-duty': { wrong: 'says' },
  turns: { wrong: { text: '3' } },
  lighting: { wrong: ['match', 'shutters', 'tank', 'wick'], partly: ['wick', 'match', 'tank', 'shutters'] },
  fog: { wrong: { sound: 'gun', oil: 'two' }, partly: { sound: 'bell' } },
  darkness: { wrong: { text: 'at dawn' }, almost: { text: 'at dusc' } },
  climbers: { wrong: ['rain'] },
  'at-the-door': {
    wrong: { penniless: 'stops', puppy: 'lets', painter: 'stops' },
    partly: { penniless: 'lets', puppy: 'lets' },
  },
  ticket: {
    wrong: { option: 'yes', sentence: dogs },
    right: { option: 'no', sentence: 'A climb costs nothing, and a box for gifts stands at the door.' },
    partly: { option: 'no', sentence: dogs },
  },
  warnings: { wrong: ['bell', 'flag'], partly: ['cone'] },
  'kept-in': { wrong: ['ferry', 'boats'] },
  'who-does-what': {
    wrong: { fishers: 'captain', captain: 'tourists', tourists: 'fishers' },
    partly: { fishers: 'fishers', captain: 'tourists', tourists: 'captain' },
  },
  levy: {
    wrong: { payer: 'visitor', free: 'sailing' },
    partly: { payer: 'ship', free: 'roving' },
    almost: { payer: 'shipp', free: 'roving' },
  },
};

/** Every item of `tests/courses/shelf/quizzes/harbour.yaml`, in every state. */
export function statedItems(): readonly StatedItem[] {
  const course = readSite(content).pages.get('harbour.html')?.course;
  if (course === undefined) throw new Error('there is no course of all kinds');
  return course.items.map((item) => {
    const question = readQuestion(item.item, course.language);
    const answers = answersTo[item.item.id];
    if (question === undefined || answers === undefined) throw new Error(`${item.item.id} has no answers here`);
    return { id: item.item.id, kind: item.item.kind, states: statesOf(item, question, answers) };
  });
}

function statesOf(item: CourseItem, question: Question, answers: Answers): readonly ItemState[] {
  const asking = openShowing(item, question, () => 0.3, moment);
  const [free = '', costly = ''] = hintsOf(item.item).map(({ text }) => text);
  const given = (response: unknown, more: Partial<Showing> = {}): Showing => ({ ...asking, ...more, response });
  const checked = (response: unknown, verdict: Verdict, more: Partial<Showing> = {}): Showing => {
    const turn = check(given(response, more), question, occasion);
    const graded = question.grade(response).verdict;
    if (graded !== verdict) throw new Error(`${item.item.id}: an answer is ${graded} and not ${verdict}`);
    return turn.showing;
  };
  const key = answers.right ?? question.key();
  const right = checked(key, 'right');
  const wrong = checked(answers.wrong, 'wrong');
  const twice = check(given(answers.wrong, { misses: 1, try: 2 }), question, occasion).showing;
  const revealed = reveal(twice, question, occasion).showing;
  const unearned = ['Right', 'Try again', 'Show the answer'];

  const states: (ItemState | undefined)[] = [
    state('asking', asking, { says: ['Check', 'Hint 1 of 2'], hides: [free, costly, ...unearned] }),
    state('nudged', asking, { presses: ['Check'], says: ['Check', / first$/m], hides: unearned }),
    state('hint', { ...asking, hints: 1 }, { says: [free, 'Hint 2 of 2, costs 50 %'], hides: [costly] }),
    state('hints', { ...asking, hints: 2 }, { says: [free, costly], hides: ['Hint 2'] }),
    state('answered', given(key, { confidence: 'fairly-sure' }), {
      asksConfidence: true,
      says: ['Check', 'How sure are you?'],
      hides: unearned,
    }),
    state('wrong', wrong, { says: ['Not what it says', 'Try again'], hides: ['Show the answer'] }),
    state('wrong twice', twice, { says: ['Not what it says', 'Show the answer'] }),
    answers.partly === undefined
      ? undefined
      : state('partly', checked(answers.partly, 'partly'), { says: [/Partly right/, / of \d/, 'Try again'] }),
    answers.partly === undefined
      ? undefined
      : state('mending', tryAgain(checked(answers.partly, 'partly'), question), {
          says: ['Check'],
          hides: ['Partly right'],
        }),
    answers.almost === undefined
      ? undefined
      : state('almost', checked(answers.almost, 'wrong'), { says: ['Almost: check the spelling', 'Try again'] }),
    state('right', right, { says: [/Right/, 'Go on'], hides: ['Try again'] }),
    state('right with hints', checked(key, 'right', { hints: 2 }), {
      says: [/Right/, /\d of \d/, 'The hints took their share.'],
    }),
    state('revealed, unfolded', revealed, {
      presses: ['Show me where'],
      says: ['Answer shown', 'Read it in the document'],
    }),
    state('revealed', revealed, {
      says: ['Answer shown', 'An answer that was shown earns nothing.', 'Go on'],
      hides: ['Try again', 'Not what it says'],
    }),
    state('exam, asking', asking, { mode: 'exam', says: ['Go on'], hides: ['Check', 'Hint', 'Show me where'] }),
    state('exam, answered', given(answers.wrong, { confidence: 'sure' }), {
      mode: 'exam',
      asksConfidence: true,
      says: ['Go on', 'How sure are you?'],
      hides: ['Check', 'Not what it says'],
    }),
    state('review, not answered', given(question.blank(), { phase: 'checked' }), {
      mode: 'review',
      says: ['Not answered', 'Answer', 'Go on'],
      hides: ['Check', 'Try again', 'Show the answer'],
    }),
    state(
      'review, wrong',
      { ...wrong, confidence: 'sure' },
      {
        mode: 'review',
        asksConfidence: true,
        says: ['Not what it says', 'Answer', 'You said: sure.', 'Go on'],
        hides: ['Check', 'Try again', 'Show the answer'],
      },
    ),
    state('review, right', right, {
      mode: 'review',
      says: [/Right/, 'Go on'],
      hides: ['Try again', 'Show the answer'],
    }),
  ];
  return states.filter((one) => one !== undefined);

  function state(
    name: string,
    showing: Showing,
    { says, ...more }: Pick<ItemState, 'says'> & Partial<ItemState>,
  ): ItemState {
    // each state is a session of its own, so that all can stand on one page
    return {
      name,
      mode: 'practice',
      asksConfidence: false,
      presses: [],
      hides: [],
      says,
      ...more,
      showing: { ...showing, session: name },
    };
  }
}

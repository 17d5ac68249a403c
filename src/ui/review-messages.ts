import { counted } from './english.ts';
import { inPageLanguage } from './page-language.ts';

/** What the review says. */
export const reviewMessages = inPageLanguage('reviewMessages', {
  lede: 'What you have answered comes back shortly before you would forget it, each time in another question.',
  today: (questions: number, minutes: number) =>
    `${counted(questions, 'question', 'questions')} today, about ${counted(minutes, 'minute', 'minutes')}`,
  parts: (due: number, fresh: number) =>
    [due === 0 ? '' : `${due} to go over`, fresh === 0 ? '' : `${fresh} new`].filter((part) => part !== '').join(', '),
  dueToday: (due: number) => `\u00a0${due} today`,
  anyTime: 'Stop when you like: every answer counts at once.',
  begin: 'Begin',
  paceLabel: 'New a day',
  pace: (points: number) => (points === 0 ? 'none' : String(points)),
  asksEffort: 'Ask how hard it was',
  howHard: 'How hard was it?',
  efforts: { hard: 'hard', fair: 'all right', easy: 'easy' },
  nothing: 'Nothing is due today.',
  nothingNew: 'Every passage that can be asked is under way.',
  readToo: 'Read the document',
  place: (at: number, of: number) => `${at} of ${of}`,
  new: 'new',
  onceMore: 'once more',
  dontKnow: 'I do not know',
  stop: 'Stop here',
  readFirst: 'This one keeps slipping away. Read its passage first.',
  metIdea: 'An idea that you have met:',
  haveRead: 'I have read it',
  gone: 'This question cannot be shown now.',
  goOn: 'Go on',
  done: 'Done for today',
  stopped: 'Stopped. What you answered is counted.',
  whatMoved: 'What moved',
  moved: 'Passage',
  how: 'You',
  next: 'Comes again',
  right: 'knew it',
  nearly: 'nearly',
  wrong: 'did not yet',
  coming: 'What comes',
} as const);

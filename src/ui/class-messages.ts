import { counted } from './english.ts';
import { inPageLanguage } from './page-language.ts';

/** What the kit says to a class and its teacher. */
export const classMessages = inPageLanguage('classMessages', {
  // the question loop
  steps: { think: 'Think', vote: 'Vote', discuss: 'Discuss', 'vote-again': 'Vote again', passage: 'Passage' },
  loopSteps: 'Where the question stands',
  comesFirst: 'Which comes first?',
  comesLast: 'Which comes last?',
  whichSentence: 'Which sentence settles it?',
  partOfItem: (nth: number, of: number) => `${nth} of ${of}`,
  showOptions: 'Show the options',
  letThemTalk: 'Let them talk',
  voteAgain: 'Vote again',
  goToPassage: 'To the passage',
  markThePassage: 'Mark the passage',
  nextPart: (nth: number, of: number) => `Next: ${nth} of ${of}`,
  previousPart: (nth: number, of: number) => `Back: ${nth} of ${of}`,
  stepBack: 'Back a step',
  backToFirst: 'Back to the first question',
  askTwin: 'Ask it in other words',
  countHands: 'Count hands',
  doneCounting: 'Put the counts away',
  skip: 'Skip',
  skipAloud: 'Skip the question',
  takeUpAgain: 'Take it up again',
  throwAway: 'Count anew',
  show: 'Show',
  bars: 'Bars',
  passages: 'Passages',
  key: 'Key',
  showBars: 'Show the bars',
  showKey: 'Show the key',
  showPassages: 'Show the passages',
  skipped: 'Skipped.',
  thinkFirst: 'Think for yourself first. The answers come in a moment.',
  noHands: 'This one is answered in writing.',
  showTheAnswer: 'Show the answer',
  gained: (before: number, after: number) => `${before} % were right before, ${after} % after.`,
  whatItSays: 'what it says',
  rounds: ['before', 'after'] as const,
  barOf: (before: number, after: number | undefined) =>
    after === undefined ? `${hands(before)}` : `${hands(before)} before, ${after} after`,
  votes: 'Votes by show of hands',
  handsFor: (letter: string, round: number) => `Hands for ${letter}${round === 0 ? '' : ', after talking'}`,
  handsOf: (count: number, size: number) => `${count} of ${size} hands`,
  tooManyHands: 'More hands than pupils.',
  roundOne: 'First vote',
  roundTwo: 'Second vote',
  roundNow: 'Counting',
  shareRight: (share: number) => `${Math.round(share * 100)} % right`,
  advice: {
    'too-few-answers': 'Too few answers to advise anything.',
    'show-passage-and-explain': 'Under 35 %: show the passage, and explain.',
    discuss: '35 to 70 %: let them talk, the passage on the screen, the key hidden.',
    'explain-and-go-on': 'Above 70 %: explain, and go on.',
    'ask-anew': 'Under 35 % after talking: mark the passage, explain, and ask the point in other words.',
    'mark-passage': '35 to 70 % after talking: go to the passage, mark it, and explain.',
  },
  passagesUnmarked: 'The passages, unmarked',
  passagesMarked: 'The passages, marked',
  // the class
  theClass: 'The class',
  beginClass: 'Begin with a class',
  classWhat: 'Until the class ends, answers on slides are the class’s: hands you count, kept on this device alone.',
  className: 'Name',
  classSize: 'How many are here',
  begin: 'Begin',
  goOnWith: (name: string) => `Go on with ${name}`,
  changeClass: 'Change',
  endClass: 'End the class',
  underWay: (name: string, size: number) => `${name}, ${size} here.`,
  someClass: 'Class',
  sizeNeeded: 'Say how many are here: 1 to 500.',
  askedSoFar: (asked: number, voted: number) =>
    asked === 0
      ? 'Nothing was asked in this class yet.'
      : `${counted(asked, 'question', 'questions')} asked, hands counted for ${voted}.`,
} as const);

function hands(count: number): string {
  return counted(count, 'hand', 'hands');
}

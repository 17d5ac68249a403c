import { counted, form } from './english.ts';
import { inPageLanguage } from './page-language.ts';

/** What the kit says where paper is set up, and on the paper itself. */
export const paperMessages = inPageLanguage('paperMessages', {
  // set-up
  lede: 'Worksheets and keys, to be printed.',
  forms: 'Forms',
  formNames: { A: 'A', B: 'B', both: 'A and B' },
  formsWhat: 'B asks the same in another order.',
  sheets: 'Sheets',
  sheetNames: { worksheet: 'Worksheet', answers: 'Answer sheet', cards: 'Cards to hold up', key: 'Key' },
  seed: 'Draw',
  seedWhat: 'The same word gives the same sheets.',
  drawAnew: 'Draw anew',
  print: 'Print',
  coming: 'The questions are on their way.',
  failed: 'Some questions did not arrive, and are left out. Check your connection, and reload the page.',
  preview: 'Preview',
  // on paper
  name: 'Name',
  class: 'Class',
  date: 'Date',
  formOf: (form: string) => `Form ${form}`,
  size: (questions: number, points: number) =>
    `${counted(questions, 'question', 'questions')}, ${counted(points, 'point', 'points')}`,
  points: (points: number) => counted(points, 'point', 'points'),
  pointsOf: (total: number) => `Points: ____ of ${total}`,
  code: ({ code, edition }: { readonly code: string; readonly edition: string }) => `Sheet ${code}, edition ${edition}`,
  keyFor: 'Key, for the teacher',
  answerSheet: 'Answer sheet',
  cardsHow: ['One for each pupil.', 'Hold your answer’s', 'edge up, to the front.'],
  cardsSaid: 'Four letters, one along each edge: A with a disc, B with a square, C with a triangle, D with a bar',
  cardWords: ['says it', 'contradicts it', 'does not say', ''],
  markOne: 'Mark one.',
  markSeveral: 'Mark all that apply.',
  markExactly: (count: number) => `Mark ${count}.`,
  numberLines: (count: number) => `Number them from 1, the first, to ${count}.`,
  writeLetters: 'Write the letter that belongs to each.',
  tickColumns: 'Mark one in each row.',
  fillGaps: 'Fill the gaps.',
  fromTheseWords: 'Words to choose from',
  write: 'Write your answer on the line.',
  underline: 'Underline the sentence that settles it.',
  line: 'Line',
  lines: (numbers: readonly number[]) =>
    form(numbers.length, `line ${numbers[0]}`, `lines ${numbers[0]}–${numbers.at(-1)}`),
  wrongIdeas: 'Wrong ideas',
} as const);

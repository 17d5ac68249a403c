import { counted, form } from './english.ts';

/** What the kit says in the page itself, before any script: used where pages are made. */
export const pageMessages = {
  skip: 'Skip to the text',
  darkTheme: 'Dark',
  documentAsYouHoldIt: 'The document, as you hold it',
  goOn: 'Go on',
  whereYouWere: 'where you were',
  presentWhat: 'Slides for a class, the words that settle a question marked.',
  studyWhat: 'Read the document, with questions in its margin.',
  planALesson: 'Plan',
  afterClass: 'Class',
  printWorksheets: 'Worksheets',
  quizWhat: 'Practice with help, or an exam without.',
  itemCount: (total: number) => counted(total, 'item', 'items'),
  questionCount: (total: number) => counted(total, 'question', 'questions'),
  passageCount: (total: number) => counted(total, 'passage', 'passages'),
  alsoOnThisShelf: 'Also on this shelf',
  sameProgress: (language: string) => `${language}, same progress`,
  questionsNeedScripts: 'The questions in the margin need scripts, which are switched off here.',
  openedFromFile:
    'Opened from a file, this page can be read, but not presented or answered: browsers run no lesson there. Serve its folder, for example with npm run preview.',
  onPassage: (number: string) => `On ${number}`,
  placeInList: (place: number, total: number) => (total === 1 ? 'one question' : `${place} of ${total}`),
  showMyMarks: 'Show my marks',
  markMet: 'met',
  markShaky: 'shaky',
  markHolding: 'holding',
  markHeld: 'held',
  aLessonFromOneDocument: 'A lesson from one document',
  questionsAndAnswers: (total: number) =>
    form(total, 'One question, and what the document answers.', `${total} questions, and what the document answers.`),
  everyKeyIs: 'Every key in this lesson is',
  markedInTheDocument: 'marked in the document.',
};

import { counted, form } from './english.ts';
import { bytesIn } from './bytes-in.ts';
import { inPageLanguage } from './page-language.ts';

/** What the kit says in the panel "Your data". */
export const dataMessages = inPageLanguage('dataMessages', {
  dataHeadline: (answers: number) =>
    answers === 0 ? 'Nothing is stored yet.' : `${counted(answers, 'answer', 'answers')} stored.`,
  dataWhere: 'Your answers stay in this browser on this device. Nobody else sees them, and nothing is sent anywhere.',
  dataThisLesson: 'This lesson',
  dataOtherLessons: 'Other lessons here',
  dataSetAside: 'Kept aside',
  dataSetAsideWhy: 'This version cannot read them. They are left as they are, and go into every copy.',
  dataSize: 'Size',
  dataBytes: (bytes: number) => bytesIn('en-GB', bytes),
  dataOfSite: (bytes: number) => `as a copy; with the lesson itself this browser keeps ${bytesIn('en-GB', bytes)}`,
  dataNone: 'No answers yet',
  dataAnswers: (answers: number) => counted(answers, 'answer', 'answers'),
  dataAnswersTo: (answers: number, items: number) =>
    `${counted(answers, 'answer', 'answers')} to ${counted(items, 'question', 'questions')}`,
  dataRecords: (records: number) => counted(records, 'record', 'records'),
  dataBetween: (first: Date, last: Date) =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(first, last),
  dataCopyWhat: 'A file with all answers, to keep or to carry to another device.',
  dataLoad: 'Load a copy',
  dataLoadWhat: 'Adds what a saved copy holds to what is here. Nothing is replaced, and nothing counts twice.',
  dataChoose: 'Choose a copy',
  dataLoadThese: 'Load these',
  cancel: 'Cancel',
  dataPlan: ({ added, known, setAside }: { added: number; known: number; setAside: number }) =>
    [
      added === 0
        ? 'This copy holds no new answers'
        : `This copy holds ${added} new ${form(added, 'answer', 'answers')}`,
      ...(known > 0 ? [`${known} that ${form(known, 'is', 'are')} here already`] : []),
      ...(setAside > 0 ? [`${setAside} from a newer version, to be kept aside`] : []),
    ].join(', ') + '.',
  dataRefused: (records: number) =>
    form(records, 'One record cannot be read and is left out', `${records} records cannot be read and are left out`),
  dataLoaded: ({
    added,
    known,
    setAside,
    refused,
  }: {
    added: number;
    known: number;
    setAside: number;
    refused: readonly unknown[];
  }) =>
    [
      `Loaded ${counted(added, 'answer', 'answers')}`,
      ...(known > 0 ? [`${known} known before`] : []),
      ...(setAside > 0 ? [`${setAside} kept aside`] : []),
      ...(refused.length > 0 ? [`${refused.length} left out`] : []),
    ].join(', ') + '.',
  dataFault: {
    'not-json': 'This file is not a copy of answers: it holds something else.',
    'not-ours': 'This file is not a copy of answers from a lesson.',
    newer: 'A newer version wrote this copy. Load it there.',
  },
  dataDelete: 'Delete',
  dataDeleteWhat: 'Removes answers for good, and the choices not yet checked.',
  dataOf: 'Answers',
  dataOfAll: 'of every lesson here',
  dataOfLesson: 'of this lesson',
  dataDeleteAnswers: 'Delete all answers',
  dataDeleteThese: 'Delete these answers',
  dataDeleteSetAside: 'Delete what is kept aside',
  dataDeleteAsk: (answers: number) => `Delete ${form(answers, 'the one answer', `all ${answers} answers`)}?`,
  dataDeleteSetAsideAsk: (records: number) =>
    `Delete ${form(records, 'the record', `the ${records} records`)} that this version cannot read?`,
  dataDeleteFinal: 'They cannot be brought back, unless you have a copy.',
  dataDeleteYes: 'Delete',
  dataDeleted: 'Deleted from this device.',
  dataNotDeleted: 'This device would not delete everything. Try again, or clear the site in your browser.',
} as const);

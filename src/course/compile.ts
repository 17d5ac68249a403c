import type { BankItem } from '../bank/bank.ts';
import { checkBank } from '../bank/check-bank.ts';
import { lintBank } from '../bank/lint-bank.ts';
import { parseBank } from '../bank/parse-bank.ts';
import { listProblems } from '../core/place-problem.ts';
import type { Problem, SourceFile } from '../core/problem.ts';
import type { Faq, FaqSection } from '../faq/faq.ts';
import { parseFaq } from '../faq/parse-faq.ts';
import { kinds } from '../items/kinds.ts';
import { readQuestion } from '../items/read-question.ts';
import { isSameQuestion } from './compare-editions.ts';
import type { Course, CourseSection } from './course.ts';
import { measureCoverage } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { readEdition } from './edition.ts';
import { revisionOf } from './revision.ts';
import { inStableOrder } from './stable-order.ts';

/** The files of one edition. */
export interface EditionFiles {
  /** `cuba` or `cuba.es` */
  readonly edition: string;
  readonly document: SourceFile;
  /** in name order; empty when there is no bank */
  readonly bank: readonly SourceFile[];
}

/** What else bears on an edition: the others of its course. */
export interface OtherEditions {
  /** the compiled default edition, whose revisions this one inherits by item id */
  readonly defaultEdition?: Course;
  /** the course has several editions, so that parts need ids of their own */
  readonly hasEditions?: boolean;
}

/** A compiled edition; what has an error is left out of the course, so everything in it is checked and proved. */
export interface Compiled {
  readonly course: Course;
  readonly faq: Faq;
  /** in stable order: by file, line, column, code */
  readonly problems: readonly Problem[];
  readonly coverage: Coverage;
  /** every item that has the right form, proved or not */
  readonly items: readonly BankItem[];
}

/** Compiles one edition: parses the document and the bank, proves every quote, and gives all problems at once. */
export function compileCourse(files: EditionFiles & OtherEditions): Compiled {
  const { value: faq, problems: documentProblems } = parseFaq(files.document);
  const bank = parseBank(files.bank, kinds, faq.front.language);
  const proved = checkBank(bank, faq, files.hasEditions ?? false);
  lintBank(bank, faq);
  const { coverage, problems: coverageProblems } = measureCoverage(faq, bank, proved);
  const { title, language, ...front } = faq.front;
  const inherited = new Map(files.defaultEdition?.items.map((one) => [one.item.id, one]));

  const course: Course = {
    id: readEdition(files.edition).course,
    edition: files.edition,
    language,
    title,
    ...front,
    sections: faq.sections.map(courseSection),
    misconceptions: proved.misconceptions.map(({ misconception: { id, idea, tempting, why }, place }) => ({
      id,
      idea,
      ...(tempting === undefined ? {} : { tempting }),
      why,
      place,
    })),
    items: proved.items.flatMap((one) => {
      const { question, points, proofs } = one;
      const { item } = question;
      const origin = inherited.get(item.id);
      const other = origin && readQuestion(origin.item, files.defaultEdition?.language);
      if (other && !isSameQuestion(one, other, files.defaultEdition?.edition ?? '')) return [];
      return [{ item, revision: origin?.revision ?? revisionOf(question), points, proofs }];
    }),
  };
  const problems = [
    ...documentProblems,
    ...checkLanguage(files, language),
    ...bank.lists.flatMap((list) => list.problems),
    ...coverageProblems,
  ];
  return { course, faq, problems: inStableOrder(problems), coverage, items: bank.items };
}

/** An edition is named after its language (`cuba.es`), and its document must say the same. */
function checkLanguage({ edition, document }: EditionFiles, language: string): readonly Problem[] {
  const named = readEdition(edition).language;
  if (named === undefined || named.toLowerCase() === language.toLowerCase()) return [];
  const list = listProblems(document);
  list.add(
    'edition-language',
    { start: 0, end: document.text.search(/[\r\n]|$/) },
    {
      message: `the file's name says "${named}", and its text "${language}"`,
      hint: `write "language: ${named}" between the lines "---"`,
    },
  );
  return list.problems;
}

function courseSection({ id, number, title, answer, notes, chapter, blocks, passages }: FaqSection): CourseSection {
  return {
    id,
    number,
    title,
    ...(answer === undefined ? {} : { answer }),
    ...(notes === undefined ? {} : { notes }),
    ...(chapter === undefined ? {} : { chapter }),
    passages: passages.map((passage) => ({ id: passage.id, number: passage.number, text: passage.text })),
    blocks: blocks.map((block) => ({
      kind: block.kind,
      isBreak: block.isBreak,
      passages:
        block.kind === 'paragraph'
          ? block.passages.map((passage) => passage.id)
          : block.kind === 'list'
            ? block.items.flatMap((item) => item.passages.map((passage) => passage.id))
            : [],
    })),
  };
}

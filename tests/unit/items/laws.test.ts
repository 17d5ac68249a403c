import { readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCourses } from '../../../src/vite/read-courses.ts';
import { compileCourse } from '../../../src/course/compile.ts';
import type { AuthoredQuestion } from '../../../src/items/kind.ts';
import { kinds } from '../../../src/items/kinds.ts';
import { plainText, type PaperBlock } from '../../../src/items/paper.ts';
import { anyResponse } from './any-response.ts';
import { samples } from './samples.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const shelves = readdirSync(path.join(root, 'tests/courses')).map((name) => path.join(root, 'tests/courses', name));

/** Every item that there is: of the lessons in the repository, of the tests' own courses, and samples of every kind. */
const courses: readonly (readonly [string, readonly AuthoredQuestion[]])[] = [
  ...[root, ...shelves].flatMap((folder) =>
    readCourses(folder).editions.map((files) => {
      const { items, language } = compileCourse(files).course;
      return [files.edition, items.map(({ item }) => read(item, language))] as const;
    }),
  ),
  ['samples', samples.map((item) => read(item))],
  ['samples in Spanish', samples.map((item) => read(item, 'es'))],
];

function read(item: unknown, language = 'en'): AuthoredQuestion {
  for (const kind of kinds) {
    const result = kind.read(item, language);
    if (result.ok) return result.question;
  }
  throw new Error(`no kind reads ${JSON.stringify(item)}`);
}

describe.each(courses)('every item of %s', (_, questions) => {
  it('gives its key full marks', () => {
    for (const question of questions) {
      const grade = question.grade(question.key());
      expect(grade, question.item.id).toEqual({ verdict: 'right', earned: grade.possible, possible: grade.possible });
      expect(grade.possible, question.item.id).toBeGreaterThan(0);
    }
  });

  it('takes a blank response as unanswered, which is not wrong', () => {
    for (const question of questions) {
      expect(question.grade(question.blank()), question.item.id).toMatchObject({ verdict: 'unanswered', earned: 0 });
      expect(
        question.feedback(question.blank()).filter((part) => part.verdict !== 'open' && part.verdict !== 'rest'),
        question.item.id,
      ).toEqual([]);
      expect(question.describe(question.blank()), question.item.id).toBe('');
    }
  });

  it('asks in rows of its own words, one of them at least answered', () => {
    for (const question of questions) {
      const plain = plainText(question.paper(question.parts().map(({ id }) => id)));
      const rows = question.rows();
      expect(
        rows.filter(({ text }) => !plain.includes(text)),
        question.item.id,
      ).toEqual([]);
      expect(
        rows.filter(({ share = 1 }) => share <= 0 || share > 1),
        question.item.id,
      ).toEqual([]);
      expect(
        rows.some(({ share }) => share !== undefined),
        question.item.id,
      ).toBe(true);
    }
  });

  it('keeps its key and its grade through JSON', () => {
    for (const question of questions) {
      const key: unknown = JSON.parse(JSON.stringify(question.key()));
      expect(key, question.item.id).toEqual(question.key());
      expect(question.fit(key), question.item.id).toEqual(key);
      expect(question.grade(key).verdict, question.item.id).toBe('right');
    }
  });

  it('earns between nothing and everything for any response, the same when nothing can be changed', () => {
    for (const question of questions) {
      fc.assert(
        fc.property(anyResponse(question), (response) => {
          const grade = question.grade(deepFrozen(response));
          expect(grade.earned, question.item.id).toBeGreaterThanOrEqual(0);
          expect(grade.earned, question.item.id).toBeLessThanOrEqual(grade.possible);
          expect(grade.verdict === 'right', question.item.id).toBe(
            grade.verdict !== 'unanswered' && grade.earned === grade.possible,
          );
          expect(grade.verdict === 'partly', question.item.id).toBe(grade.earned > 0 && grade.earned < grade.possible);
          expect(question.grade(response), question.item.id).toEqual(grade);
        }),
        { numRuns: 40 },
      );
    }
  });

  it('takes a response that does not fit for a blank one', () => {
    for (const question of questions) {
      for (const misfit of [undefined, 7, 'nonsense', [[]], { a: 1 }]) {
        expect(question.fit(misfit), question.item.id).toEqual(question.blank());
        expect(question.grade(misfit).verdict, question.item.id).toBe('unanswered');
      }
    }
  });

  it('gives every part of a right response as right, and explains it by a claim that there is', () => {
    for (const question of questions) {
      const claims = new Set(question.claims().map((claim) => claim.part));
      const feedback = question.feedback(question.key()).filter((part) => part.verdict !== 'rest');
      expect(
        feedback.map((part) => part.verdict),
        question.item.id,
      ).toEqual(feedback.map(() => 'right'));
      expect(
        feedback.filter((part) => part.claim === undefined || !claims.has(part.claim)),
        question.item.id,
      ).toEqual([]);
    }
  });

  it('never explains by a claim of the key before the response has earned that claim', () => {
    for (const question of questions) {
      const roles = new Map(question.claims().map((claim) => [claim.part, claim.role]));
      fc.assert(
        fc.property(anyResponse(question), (response) => {
          const told = question
            .feedback(response)
            .filter((part) => part.verdict !== 'right' && part.claim !== undefined);
          const roleOf = told.map((part) => roles.get(part.claim ?? ''));
          expect(
            roleOf.filter((role) => role !== 'distractor' && role !== 'otherwise'),
            question.item.id,
          ).toEqual([]);
        }),
        { numRuns: 40 },
      );
    }
  });

  it('has ids that are its own, and ids of parts that are lower-case words', () => {
    for (const question of questions) {
      const parts = question.parts().map((part) => part.id);
      expect(new Set(parts).size, question.item.id).toBe(parts.length);
      expect(
        parts.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
        question.item.id,
      ).toEqual([]);
    }
  });

  it('says as plain text every part once, and no why', () => {
    for (const question of questions) {
      const parts = question.parts().map((part) => part.id);
      const plain = plainText(question.paper(parts));
      for (const part of question.parts()) expect(plain, question.item.id).toContain(part.text);
      const whys = question.claims().flatMap((claim) => claim.why ?? []);
      expect(
        whys.filter((why) => plain.includes(why)),
        question.item.id,
      ).toEqual([]);
    }
  });

  it('treats all its parts alike in plain text, so that the key does not stand out', () => {
    for (const question of questions) {
      const parts = question.parts().map((part) => part.id);
      const shapes = new Set(
        question.parts().map((part) => {
          const line = plainText(question.paper(parts))
            .split('\n')
            .find((candidate) => candidate.endsWith(part.text));
          return line?.slice(0, -part.text.length);
        }),
      );
      expect(shapes.size, question.item.id).toBeLessThanOrEqual(1);
    }
  });

  it('lays out on paper a place for every answer, with the answer beside it', () => {
    for (const question of questions) {
      const blocks = question.paper(question.parts().map((part) => part.id));
      const answers = blocks.flatMap(answersOf);
      expect(answers.length, question.item.id).toBeGreaterThan(0);
      expect(
        answers.filter((answer) => answer === '' || answer === '-1' || answer === '@'),
        question.item.id,
      ).toEqual([]);
    }
  });

  it('has nothing left to be given once the key is, and something while nothing is', () => {
    for (const question of questions) {
      expect(question.left(question.key()), question.item.id).toBe(0);
      expect(question.left(question.blank()), question.item.id).toBeGreaterThan(0);
    }
  });

  it('has a key that other words describe', () => {
    for (const question of questions) {
      expect(question.describe(question.key()), question.item.id).not.toBe('');
      expect(question.wording().join(''), question.item.id).not.toBe('');
    }
  });
});

/** The answers of a piece of paper, each as it would be written there. */
function answersOf(block: PaperBlock): readonly string[] {
  switch (block.form) {
    case 'choose':
      return block.rows.filter((row) => row.isKey).map(({ text }) => text);
    case 'fill':
      return block.rows.map(({ answer }) => answer);
    case 'table':
      return block.rows.map(({ answer }) => block.columns[answer]?.text ?? '');
    case 'gaps':
      return block.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.answer]));
    case 'write':
      return [block.answer];
    case 'underline':
      return block.answers;
    case 'text':
    case 'list':
      return [];
  }
}

/** Freezes what is given all the way down, where it is a plain value. */
function deepFrozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  for (const inner of Object.values(value)) deepFrozen(inner);
  return Object.freeze(value);
}

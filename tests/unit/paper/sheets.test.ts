import { describe, expect, it } from 'vitest';
import { hintsOf } from '../../../src/items/hints.ts';
import type { PaperBlock } from '../../../src/items/paper.ts';
import { answerSheet } from '../../../src/paper/answer-sheet.ts';
import { keySheet } from '../../../src/paper/key-sheet.ts';
import { makeForm, type PaperForm } from '../../../src/paper/make-form.ts';
import { roman } from '../../../src/paper/roman.ts';
import { worksheet } from '../../../src/paper/worksheet.ts';
import { papers } from './papers.ts';
import { templateText } from './template-text.ts';

/** The same block with another key, so that a sheet that shows anything of the key is another sheet. */
function withoutKey(block: PaperBlock): PaperBlock {
  switch (block.form) {
    case 'choose':
      return { ...block, rows: block.rows.map((row) => ({ ...row, isKey: !row.isKey })) };
    case 'fill':
      return { ...block, rows: block.rows.map((row) => ({ ...row, answer: '?' })) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => ({ ...row, answer: -1 })) };
    case 'gaps':
      return {
        ...block,
        pieces: block.pieces.map((piece) => (typeof piece === 'string' ? piece : { ...piece, answer: '?' })),
      };
    case 'write':
      return { ...block, answer: '?' };
    case 'underline':
      return { ...block, answers: [], isAnswer: () => false };
    case 'text':
    case 'list':
      return block;
  }
}

describe.each(papers)('the sheets of %s', (_, { course, questionOf }) => {
  const all = { sections: [], kinds: [], count: 40, seed: 'k3f9' };
  const forms: readonly PaperForm[] = (['A', 'B'] as const).map((name) => makeForm(course, all, name, questionOf));

  it('show nothing of the key to those who answer', () => {
    for (const form of forms) {
      const blind = { ...form, tasks: form.tasks.map((task) => ({ ...task, blocks: task.blocks.map(withoutKey) })) };
      expect(templateText(worksheet(course, form))).toBe(templateText(worksheet(course, blind)));
      expect(templateText(answerSheet(course, form))).toBe(templateText(answerSheet(course, blind)));
      expect(templateText(keySheet(course, form))).not.toBe(templateText(keySheet(course, blind)));
    }
  });

  it('print no hint', () => {
    for (const form of forms) {
      const text = templateText(worksheet(course, form));
      const hints = form.tasks.flatMap(({ item }) => hintsOf(item.item));
      expect(hints.filter((hint) => text.includes(hint.text))).toEqual([]);
    }
  });

  it('ask every task of the form, with all its texts', () => {
    for (const form of forms) {
      const text = templateText(worksheet(course, form));
      for (const { item, question } of form.tasks) {
        expect(text).toContain(item.item.prompt);
        for (const part of question.parts()) expect(text).toContain(part.text);
      }
    }
  });

  it('have a key that tells, for every task, why and by which passage', () => {
    const passages = course.sections.flatMap((section) => section.passages);
    for (const form of forms) {
      const text = templateText(keySheet(course, form));
      for (const { item, question } of form.tasks) {
        const claims = question.claims().filter(({ role }) => role === 'key');
        const proofs = item.proofs.filter(({ part }) => claims.some((claim) => claim.part === part));
        const wanted = [
          item.item.prompt,
          ...claims.flatMap(({ why }) => why ?? []),
          ...proofs.flatMap(({ passage: id, start, end }) => {
            const passage = passages.find((candidate) => candidate.id === id);
            return passage === undefined ? [id] : [passage.number, `>${passage.text.slice(start, end)}</mark`];
          }),
        ];
        expect(wanted.filter((words) => !text.includes(words))).toEqual([]);
      }
    }
  });

  it('have a place on the answer sheet for every task', () => {
    for (const form of forms) {
      const text = templateText(answerSheet(course, form));
      expect(text.match(/<li>/g)).toHaveLength(form.tasks.length);
      // what is not asked there has nothing to write or to mark
      expect(text).not.toMatch(/<div>\s*<\/div>/);
    }
  });

  it('belong together by their code', () => {
    for (const form of forms) {
      for (const sheet of [worksheet, answerSheet, keySheet]) {
        expect(templateText(sheet(course, form))).toContain(form.code);
      }
    }
  });
});

describe('a row that is answered on another sheet', () => {
  it('is called by a numeral', () => {
    expect(Array.from({ length: 12 }, (_, index) => roman(index)).join(' ')).toBe(
      'i ii iii iv v vi vii viii ix x xi xii',
    );
  });
});

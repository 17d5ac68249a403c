import { describe, expect, it } from 'vitest';
import { makeForm } from '../../../src/paper/make-form.ts';
import { pageFeet } from '../../../src/paper/page-feet.ts';
import { papers } from './papers.ts';

const [, twins] = papers.find(([name]) => name === 'twins') ?? [];
if (twins === undefined) throw new Error('the course with twins is gone');
const { course, questionOf } = twins;
const form = (seed: string) => makeForm(course, { sections: [], kinds: [], count: 2, seed }, 'A', questionOf);

describe('the feet of pages', () => {
  it('name the sheet, and count its pages by itself', () => {
    const one = form('k3f9');
    const style = pageFeet({ ...course, title: 'Loans' }, [one]);
    expect(style).toContain(".leaf[data-sheet='key'][data-form='A'] { page: key-A }");
    expect(style).toContain('counter-increment: key-A;');
    expect(style).toContain('content: "Loans · Key, for the teacher"');
    expect(style).toContain(`content: "Sheet k3f9-A, edition ${one.edition} · " counter(key-A)`);
  });

  it('let nothing out of a title or a seed into the style', () => {
    const style = pageFeet({ ...course, title: 'So-called "loans" \\ } a{}\nb' }, [form('"; } body {')]);
    expect(style).toContain(String.raw`content: "So-called \"loans\" \\ } a{} b"`);
    expect(style).toContain(String.raw`content: "Sheet \"; } body {-A, edition`);
  });
});

describe('the edition of a form', () => {
  it('changes with what its questions ask, and not with anything else', () => {
    const changed = (part: { revision?: string; points?: readonly string[] }) =>
      makeForm(
        { ...course, items: course.items.map((item) => ({ ...item, ...part })) },
        { sections: [], kinds: [], count: 2, seed: 'k3f9' },
        'A',
        questionOf,
      ).edition;
    expect(changed({ points: [] })).toBe(form('k3f9').edition);
    expect(changed({ revision: 'another' })).not.toBe(form('k3f9').edition);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleHtml } from '../../../src/course/article-html.ts';
import { barHtml } from '../../../src/course/bar-html.ts';
import type { Course, CourseItem } from '../../../src/course/course.ts';
import { pageTexts } from '../../../src/course/page-texts.ts';
import { homeHtml } from '../../../src/course/home-html.ts';
import type { Faq, Passage } from '../../../src/faq/faq.ts';

const span = { start: 0, end: 0 };

function passage(id: string, number: string, text: string): Passage {
  return { id, number, text, runs: [{ text }], span };
}

/** A document of one section with two paragraphs, in which every text is `text`. */
function lesson(text: string, items: readonly CourseItem[] = []): { faq: Faq; course: Course } {
  const passages = [passage('fees.1', '1.1', text), passage('fees.2', '1.2', text)];
  const [first, second] = passages.map((one) => ({ kind: 'paragraph' as const, isBreak: false, passages: [one] }));
  const section = { id: 'fees', number: 1, title: text, answer: text, passages };
  return {
    faq: {
      file: 'slides/x.md',
      text: '',
      front: { title: text, language: 'en' },
      sections: [{ ...section, span, blocks: first && second ? [first, second] : [] }],
    },
    course: {
      id: 'x',
      edition: 'x',
      language: 'en',
      title: text,
      source: text,
      description: text,
      sections: [
        {
          ...section,
          blocks: passages.map(({ id }) => ({ kind: 'paragraph', isBreak: false, passages: [id] })),
        },
      ],
      misconceptions: [],
      items,
    },
  };
}

function item(id: string, points: readonly string[], deck = false): CourseItem {
  return { item: { id, kind: 'choice', section: 'fees', prompt: id, deck }, revision: 'r', points, proofs: [] };
}

/** The ids of the items in a page, with the block that each stands behind. */
function itemPlaces(html: string): string[] {
  let block = '';
  return [...html.matchAll(/data-(block|item)="([^"]*)"/g)].flatMap(([, kind, id = '']) => {
    if (kind === 'item') return [`${id} behind ${block}`];
    block = id;
    return [];
  });
}

describe('the article', () => {
  it('carries sections, blocks and passages under the ids that addresses use', () => {
    const { faq, course } = lesson('A fine is ten pence a day.');
    expect(articleHtml(faq, course, pageTexts('en'))).toContain(
      '<p class="p" data-block="fees/0"><span class="passage" id="study/fees.1" data-passage="fees.1" data-number="1.1">A fine is ten pence a day.</span></p>',
    );
  });

  it('keeps the marks of a passage', () => {
    const { faq, course } = lesson('x');
    const runs = [
      { text: 'Never ' },
      { text: 'lend', isStrong: true },
      { text: 'twice', isEmphasis: true, href: 'https://a.test/?a&b' },
    ];
    const marked = { ...passage('fees.1', '1.1', 'Never lendtwice'), runs };
    const blocks = [{ kind: 'paragraph' as const, isBreak: false, passages: [marked] }];
    const html = articleHtml(
      { ...faq, sections: faq.sections.map((section) => ({ ...section, blocks })) },
      course,
      pageTexts('en'),
    );
    expect(html).toContain('>Never <strong>lend</strong><a href="https://a.test/?a&amp;b"><em>twice</em></a></span>');
  });

  it('nests the items of a list by their level', () => {
    const { faq, course } = lesson('x');
    const entries = [0, 1, 2, 1, 0].map((level, index) => ({
      level,
      passages: [passage(`fees.${index}`, '', `${index}`)],
    }));
    const blocks = [{ kind: 'list' as const, isBreak: false, isOrdered: false, items: entries }];
    const html = articleHtml(
      { ...faq, sections: faq.sections.map((section) => ({ ...section, blocks })) },
      course,
      pageTexts('en'),
    );
    expect(html.replace(/<span[^>]*>|<\/span>/g, '')).toContain(
      '<ul class="p" data-block="fees/0"><li>0<ul><li>1<ul><li>2</li></ul></li><li>3</li></ul></li><li>4</li></ul>',
    );
  });

  it('offers at most three items a section, those of the deck first, each behind the block it asks about', () => {
    const items = [item('a', ['fees.2']), item('b', ['fees.2']), item('c', ['fees.1']), item('d', ['other.1'], true)];
    const { faq, course } = lesson('x', items);
    expect(itemPlaces(articleHtml(faq, course, pageTexts('en')))).toEqual([
      'a behind fees/1',
      'b behind fees/1',
      'd behind fees/1',
    ]);
    const fewer = lesson('x', [item('a', ['fees.2']), item('c', ['fees.1'])]);
    expect(itemPlaces(articleHtml(fewer.faq, fewer.course, pageTexts('en')))).toEqual([
      'c behind fees/0',
      'a behind fees/1',
    ]);
  });

  it('lets no text of a course become markup, nor do home and bar', () => {
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img onerror=x>',
      "' onclick='x",
      '</p></main>',
      '&lt;b>',
    );
    fc.assert(
      fc.property(hostile, fc.string(), (attack, rest) => {
        const { faq, course } = lesson(attack + rest);
        const shelf = [
          { course: 'y', edition: 'y', language: 'en', title: attack + rest, passages: 1 },
          { course: 'x', edition: 'x', language: 'en', title: attack + rest, passages: 1 },
        ];
        for (const html of [
          articleHtml(faq, course, pageTexts('en')),
          homeHtml(course, shelf, pageTexts('en')),
          barHtml(course, shelf, pageTexts('en')),
        ]) {
          expect(html).not.toMatch(/<script|<img|<b>|onclick='/);
          expect(tags(html)).toEqual(tags(htmlOf(html, attack + rest)));
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** The same page with a harmless text. */
function htmlOf(html: string, text: string): string {
  const { faq, course } = lesson('x');
  const shelf = [
    { course: 'y', edition: 'y', language: 'en', title: 'x', passages: 1 },
    { course: 'x', edition: 'x', language: 'en', title: 'x', passages: 1 },
  ];
  expect(text).not.toBe('');
  return html.includes('class="toc"')
    ? articleHtml(faq, course, pageTexts('en'))
    : html.includes('id="home"')
      ? homeHtml(course, shelf, pageTexts('en'))
      : barHtml(course, shelf, pageTexts('en'));
}

function tags(html: string): string[] {
  return html.match(/<\/?[a-z][a-z0-9]*/g) ?? [];
}

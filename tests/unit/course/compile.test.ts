import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCourses } from '../../../src/vite/read-courses.ts';
import { compileAll } from '../../../src/course/compile-all.ts';
import { compileCourse } from '../../../src/course/compile.ts';

const files = readCourses('tests/courses/shelf');
const texts = new Map(files.editions.map(({ edition, document, bank }) => [edition, { document, bank }]));
const library = texts.get('library');
if (!library) throw new Error('the test course is gone');

/** The library compiled after a change to every one of its files. */
const changed = (change: (text: string) => string) =>
  compileCourse({
    edition: 'library',
    document: { file: library.document.file, text: change(library.document.text) },
    bank: library.bank.map(({ file, text }) => ({ file, text: change(text) })),
  });
const plain = changed((text) => text);

describe('compileCourse', () => {
  it('compiles the test courses without an error', () => {
    expect(compileAll(files).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('uses every kind and proves every item in the test course', () => {
    expect([...new Set(plain.course.items.map(({ item }) => item.kind))].sort()).toEqual([
      'choice',
      'match',
      'order',
      'stance',
    ]);
    expect(plain.coverage.items).toEqual({ total: plain.course.items.length, proved: plain.course.items.length });
    for (const { points } of plain.course.items) expect(points.length).toBeGreaterThan(0);
  });

  it('survives JSON, since the page carries it', () => {
    expect(JSON.parse(JSON.stringify(plain.course))).toEqual(plain.course);
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['composed letters', (text: string) => text.normalize('NFC')],
    ['white space at the end of lines', (text: string) => text.replace(/(?<=.)$/gm, ' ')],
    ['white space at the end of the file', (text: string) => `${text}\n\n  \n`],
  ])('stays valid, with the same items and revisions, under %s', (_, change) => {
    const { course, problems } = changed(change);
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual(
      plain.problems.map(({ code, line, column }) => [code, line, column]),
    );
    expect(course.items.map(({ item, revision, points }) => [item.id, revision, points])).toEqual(
      plain.course.items.map(({ item, revision, points }) => [item.id, revision, points]),
    );
  });

  it('keeps the revision when a why is corrected, and changes it with prompt, option and key', () => {
    const revision = (change: (text: string) => string) =>
      changed(change).course.items.find(({ item }) => item.id === 'who-may-borrow')?.revision;
    const before = revision((text) => text);
    expect(revision((text) => text.replace('Where someone lives decides, and renting counts', 'What counts'))).toBe(
      before,
    );
    expect(revision((text) => text.replace('To whom would', 'To whom could'))).not.toBe(before);
    expect(revision((text) => text.replace('A student who rents', 'A student who has'))).not.toBe(before);
  });

  it('lets other editions inherit the default edition’s revisions by item id', () => {
    const { compiled } = compileAll(files);
    const revisions = (edition: string) =>
      new Map(
        compiled
          .find(({ course }) => course.edition === edition)
          ?.course.items.map(({ item, revision }) => [item.id, revision]),
      );
    const own = revisions('library');
    const spanish = revisions('library.es');
    expect(spanish.size).toBeGreaterThan(0);
    for (const [id, revision] of spanish) expect(revision).toBe(own.get(id));
  });

  it('never throws on damaged files, and places every problem inside its file', () => {
    const sources = [library.document, ...library.bank];
    const damage = fc.record({
      file: fc.nat(sources.length - 1),
      at: fc.nat(),
      length: fc.nat(30),
      put: fc.oneof(
        fc.constantFrom('\n', ': ', '"', '- ', '{', '&a ', '*a', '|\n', '\t', '<b>', '#', '😀', '\0'),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (all) => {
        const damaged = sources.map(({ file, text }, index) => ({
          file,
          text: all.reduce((so, { file: own, at, length, put }) => {
            const start = at % (so.length + 1);
            return own === index ? so.slice(0, start) + put + so.slice(start + length) : so;
          }, text),
        }));
        const [document, ...bank] = damaged;
        if (!document) return;
        const { problems } = compileCourse({ edition: 'library', document, bank });
        const outside = problems.filter(({ file, line, column, length }) => {
          const row = damaged.find((source) => source.file === file)?.text.split(/\r\n|\n|\r/)[line - 1];
          return row === undefined || column < 1 || column > row.length + 1 || length < 1;
        });
        expect(outside).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

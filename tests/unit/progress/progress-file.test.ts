import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProgressFile, writeProgressFile } from '../../../src/progress/progress-file.ts';
import { attempt, attempts } from './attempts.ts';

const at = '2026-02-01T08:00:00.000Z';
const golden = (name: string) => readFileSync(new URL(`../../golden/${name}`, import.meta.url), 'utf8');
const file = (list: unknown[], setAside: unknown[] = []) =>
  readProgressFile(JSON.stringify({ lectern: 1, exportedAt: at, attempts: list, setAside }));

describe('readProgressFile', () => {
  it('reads the golden file of version 1, and writes it again byte for byte', () => {
    const read = readProgressFile(golden('progress-file-1.json'));
    expect(read).toEqual({
      ok: true,
      attempts: [JSON.parse(golden('attempt-1.json'))],
      setAside: [{ schema: 2, id: 'from-a-later-version', answer: { of: 'another shape' } }],
      refused: [],
    });
    if (!read.ok) throw new Error('unreachable');
    expect(writeProgressFile(read.attempts, read.setAside, at)).toBe(golden('progress-file-1.json'));
  });
  it('reads an attempt that says how hard it was, which the first of that version could not', () => {
    const effortful: unknown = JSON.parse(golden('attempt-1-effort.json'));
    expect(file([effortful])).toEqual({ ok: true, attempts: [effortful], setAside: [], refused: [] });
  });
  it('gives back what was written', () => {
    fc.assert(
      fc.property(attempts, (list) => {
        const json: unknown = JSON.parse(JSON.stringify(list));
        expect(readProgressFile(writeProgressFile(list, [], at))).toEqual({
          ok: true,
          attempts: json,
          setAside: [],
          refused: [],
        });
      }),
    );
  });
  it('refuses bad records with place and reason, and takes the others', () => {
    const good = attempt({ id: 'a' });
    const { id: _id, ...nameless } = attempt({ id: 'b' });
    expect(file([good, 7, null, nameless, { ...good, try: 0 }, { ...good, at: 'yesterday' }])).toMatchInlineSnapshot(`
      {
        "attempts": [
          {
            "at": "2026-01-31T12:00:09.500Z",
            "course": "library",
            "grade": {
              "earned": 1,
              "possible": 1,
              "verdict": "right",
            },
            "hints": 0,
            "id": "a",
            "item": "late-fee",
            "parts": [
              "no-fee",
              "small-fee",
            ],
            "response": "no-fee",
            "revealed": false,
            "revision": "r1",
            "schema": 1,
            "shownAt": "2026-01-31T12:00:09.500Z",
            "try": 1,
            "view": "study",
          },
        ],
        "ok": true,
        "refused": [
          {
            "place": "attempts[1]",
            "reason": "Invalid type: Expected Object but received 7",
          },
          {
            "place": "attempts[2]",
            "reason": "Invalid type: Expected Object but received null",
          },
          {
            "place": "attempts[3]",
            "reason": "id: Invalid key: Expected "id" but received undefined",
          },
          {
            "place": "attempts[4]",
            "reason": "try: it is counted from 1",
          },
          {
            "place": "attempts[5]",
            "reason": "at: a moment is written as 2026-01-31T12:00:00.000Z, and there is such a moment",
          },
        ],
        "setAside": [],
      }
    `);
  });
  it('sets newer records aside as they are', () => {
    const newer = { schema: 2, id: 'n', more: [1] };
    expect(file([newer])).toEqual({ ok: true, attempts: [], setAside: [newer], refused: [] });
  });
  it('reads again what was set aside, and keeps what it still cannot read', () => {
    const odd = { id: 'odd', schema: 1 };
    expect(file([], [attempt({ id: 'a' }), odd])).toEqual({
      ok: true,
      attempts: [attempt({ id: 'a' })],
      setAside: [odd],
      refused: [],
    });
  });
  it('says of any other text what it is not', () => {
    expect(readProgressFile('')).toEqual({ ok: false, fault: 'not-json' });
    expect(readProgressFile('[]')).toEqual({ ok: false, fault: 'not-ours' });
    expect(readProgressFile('{"lectern":1}')).toEqual({ ok: false, fault: 'not-ours' });
    expect(readProgressFile('{"lectern":2,"things":{}}')).toEqual({ ok: false, fault: 'newer' });
  });
  it('never throws', () => {
    const neverThrows = (text: string) => void expect(() => readProgressFile(text)).not.toThrow();
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), neverThrows));
    fc.assert(fc.property(fc.array(fc.jsonValue()), (list) => neverThrows(writeProgressFile([], list, at))));
  });
});

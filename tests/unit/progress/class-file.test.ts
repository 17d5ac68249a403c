import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newsIn, readClassFile, writeClassFile } from '../../../src/progress/class-file.ts';
import type { ClassRecord } from '../../../src/progress/class-record.ts';

const fileOf = (name: string) => readFileSync(new URL(`../../golden/${name}.json`, import.meta.url), 'utf8');
const golden = fileOf('class-file-1');
const changed = fileOf('class-file-1-changed');

describe('a file of classes', () => {
  it('reads the golden file of version 1, and writes it again byte for byte', () => {
    const read = readClassFile(golden);
    if (!read.ok) throw new Error('the golden file is not read');
    expect(read.records.map(({ record }) => record)).toEqual(['session', 'asked']);
    expect(read.unreadable).toBe(0);
    expect(writeClassFile(read.records, '2026-02-01T09:00:00.000Z')).toBe(golden);
  });

  it('reads the golden file of records that were changed and of a twin that another slide asked', () => {
    const read = readClassFile(changed);
    if (!read.ok) throw new Error('the golden file is not read');
    expect(read.records).toMatchObject([{ changedAt: '2026-02-02T08:50:00.000Z' }, { slide: 'late-fee' }]);
    expect(writeClassFile(read.records, '2026-02-02T09:00:00.000Z')).toBe(changed);
  });

  it('counts what it cannot read, and refuses what is no such file', () => {
    const file = JSON.parse(golden);
    const records = [...file.records, { schema: 2 }, 'x'];
    expect(readClassFile(JSON.stringify({ ...file, records }))).toMatchObject({ ok: true, unreadable: 2 });
    for (const text of ['', '{', '[]', '{"lecternClasses":2,"exportedAt":"","records":[]}', '{"lectern":1}'])
      expect(readClassFile(text)).toEqual({ ok: false });
  });

  it('brings news once: loading it twice changes nothing, and the later of two records is kept', () => {
    const read = readClassFile(golden);
    if (!read.ok) throw new Error('the golden file is not read');
    const [session, asked] = read.records;
    if (session?.record !== 'session' || asked?.record !== 'asked') throw new Error('the golden file is another');
    const known = new Map<string, ClassRecord>(read.records.map((record) => [record.id, record]));
    expect(newsIn(read.records, new Map())).toEqual(read.records);
    expect(newsIn(read.records, known)).toEqual([]);
    const later = { ...asked, rounds: [{ counts: { dawn: 1 }, at: '2026-02-02T08:00:00.000Z' }] };
    expect(newsIn([later], known)).toEqual([later]);
    expect(newsIn([asked], new Map([[later.id, later]]))).toEqual([]);
  });
});

import fc from 'fast-check';
import { exportProgress, importProgress, planImport } from '../../../src/progress/copy-progress.ts';
import { describe, expect, it } from 'vitest';
import type { AttemptLog, LogNews } from '../../../src/progress/attempt-log.ts';
import type { Attempt } from '../../../src/progress/attempt.ts';
import { createProgressStore } from '../../../src/progress/progress-store.ts';
import type { LogRecord } from '../../../src/progress/read-record.ts';
import type { Showing } from '../../../src/progress/showing.ts';
import { StorageError, type StorageFault } from '../../../src/progress/storage-error.ts';
import { attempt, attempts } from './attempts.ts';

/** A disk that all tabs of a test share, and that can be told to refuse. */
class Disk {
  readonly records = new Map<IDBValidKey, unknown>();
  readonly transactions: string[][] = [];
  fault: StorageFault | undefined;
  /** nothing more fits, but what is there can be read and removed */
  isFull = false;
  private readonly tabs: ((news: LogNews) => void)[] = [];

  tab(): AttemptLog {
    let listener: (news: LogNews) => void = () => undefined;
    const follower = (news: LogNews) => listener(structuredClone(news));
    this.tabs.push(follower);
    const tell = (news: LogNews) => this.tabs.filter((tab) => tab !== follower).forEach((tab) => tab(news));
    const turn = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      if (this.fault !== undefined) throw new StorageError(this.fault);
    };
    return {
      read: async () => {
        await turn();
        return [...this.records].map(([key, value]) => ({ key, value }));
      },
      append: async (records: readonly LogRecord[]) => {
        await turn();
        if (this.isFull) throw new StorageError('full');
        this.transactions.push(records.map(({ id }) => id));
        for (const record of records) if (!this.records.has(record.id)) this.records.set(record.id, record);
        tell({ appended: [...records] });
      },
      remove: async (keys) => {
        await turn();
        for (const key of keys) this.records.delete(key);
        tell({ removed: keys.filter((key) => typeof key === 'string') });
      },
      follow: (hear) => (listener = hear),
    };
  }
}

const noDrafts = { read: () => [], write: () => undefined, forget: () => undefined };
const open = (disk: Disk) =>
  createProgressStore({ course: 'library', log: disk.tab(), drafts: noDrafts, retryAfter: 5 });
const at = '2026-02-01T08:00:00.000Z';
const fileOf = (list: readonly unknown[], setAside: readonly unknown[] = []) =>
  JSON.stringify({ lectern: 1, exportedAt: at, attempts: list, setAside });

describe('recording', () => {
  it('answers from memory at once, and says "saved" only after the write', async () => {
    const disk = new Disk();
    const store = open(disk);
    await store.flush();
    const seen: string[] = [];
    store.subscribe(({ saving }) => {
      if (seen.at(-1) !== saving.state) seen.push(saving.state);
      if (saving.state === 'saved') seen.push(`${disk.records.size} on disk`);
    });
    store.record(attempt({ id: 'a' }));
    expect(store.getState().attempts.has('a')).toBe(true);
    expect(store.getState().saving).toEqual({ state: 'saving' });
    await store.flush();
    expect(seen).toEqual(['saving', 'saved', '1 on disk']);
  });

  it('writes what comes in meanwhile in one transaction', async () => {
    const disk = new Disk();
    const store = open(disk);
    await store.flush();
    for (const id of ['a', 'b', 'c', 'd']) store.record(attempt({ id }));
    await store.flush();
    expect(disk.transactions).toEqual([['a'], ['b', 'c', 'd']]);
  });

  it('keeps an answer that a listener records on "saved"', async () => {
    const disk = new Disk();
    const store = open(disk);
    store.subscribe(({ saving, attempts }) => {
      if (saving.state === 'saved' && attempts.size < 3) store.record(attempt({ id: `more-${attempts.size}` }));
    });
    store.record(attempt({ id: 'a' }));
    await store.flush();
    expect([...disk.records.keys()]).toEqual(['a', 'more-1', 'more-2']);
  });

  it.each(['refused', 'full', 'blocked', 'hung', 'failed'] as const)(
    'works in memory and says so when storage is %s, and catches up once it is not',
    async (fault) => {
      const disk = new Disk();
      disk.fault = fault;
      const store = open(disk);
      store.record(attempt({ id: 'a' }));
      await store.flush();
      expect(store.getState().saving).toEqual({ state: 'memory', reason: fault });
      expect(JSON.parse(exportProgress(store, at))).toMatchObject({ attempts: [{ id: 'a' }] });
      disk.records.set('before', attempt({ id: 'before' }));
      disk.fault = undefined;
      await expect.poll(() => store.getState().saving.state).toBe('saved');
      expect([...disk.records.keys()].sort()).toEqual(['a', 'before']);
      expect(store.getState().attempts.has('before')).toBe(true);
    },
  );

  it('shows other tabs everything, and nothing before it is written', async () => {
    const disk = new Disk();
    const [one, two] = [open(disk), open(disk)];
    await Promise.all([one.flush(), two.flush()]);
    one.record(attempt({ id: 'a' }));
    expect(two.getState().attempts.size).toBe(0);
    two.record(attempt({ id: 'b' }));
    await Promise.all([one.flush(), two.flush()]);
    expect([...one.getState().attempts.keys()].sort()).toEqual(['a', 'b']);
    expect([...two.getState().attempts.keys()].sort()).toEqual(['a', 'b']);
  });
});

describe('what is stored', () => {
  it('sets unreadable and newer records aside, exports them, and never touches them', async () => {
    const disk = new Disk();
    const odd = [
      { id: 'odd', schema: 1 },
      { id: 'newer', schema: 2 },
    ];
    for (const record of odd) disk.records.set(record.id, record);
    const store = open(disk);
    await store.flush();
    expect(store.getState()).toMatchObject({ setAside: 2, attempts: new Map() });
    store.record(attempt({ id: 'newer' }));
    await importProgress(store, fileOf([attempt({ id: 'odd' }), attempt({ id: 'a' })]));
    expect(await store.deleteAll()).toBe(true);
    expect([...disk.records.values()]).toEqual(odd);
    expect(JSON.parse(exportProgress(store, at))).toMatchObject({ attempts: [], setAside: odd });
    expect(await store.deleteSetAside()).toBe(true);
    expect([disk.records.size, store.getState().setAside]).toEqual([0, 0]);
  });

  it('counts attempts at other courses, and exports and deletes them too', async () => {
    const disk = new Disk();
    disk.records.set('x', attempt({ id: 'x', course: 'allotments' }));
    const store = open(disk);
    await store.flush();
    expect(store.getState()).toMatchObject({ elsewhere: 1, attempts: new Map() });
    expect(JSON.parse(exportProgress(store, at))).toMatchObject({ attempts: [{ id: 'x' }] });
    await store.deleteAll();
    expect([disk.records.size, store.getState().elsewhere]).toEqual([0, 0]);
  });

  it('deletes the attempts at some items alone, whatever lies at other courses', async () => {
    const disk = new Disk();
    for (const record of [
      attempt({ id: 'a', item: 'x' }),
      attempt({ id: 'b', item: 'y' }),
      attempt({ id: 'c', course: 'allotments' }),
    ])
      disk.records.set(record.id, record);
    const store = open(disk);
    await store.flush();
    expect(await store.deleteAll(({ course: of, item }) => of === 'library' && item === 'x')).toBe(true);
    expect([...disk.records.keys()].toSorted()).toEqual(['b', 'c']);
    expect([...store.getState().attempts.keys()]).toEqual(['b']);
  });

  it('deletes in other tabs as well', async () => {
    const disk = new Disk();
    const [one, two] = [open(disk), open(disk)];
    one.record(attempt({ id: 'a' }));
    await Promise.all([one.flush(), two.flush()]);
    await one.deleteAll();
    expect(two.getState().attempts.size).toBe(0);
  });

  it('says when the device would not delete, and keeps showing what is still there', async () => {
    const disk = new Disk();
    const store = open(disk);
    store.record(attempt({ id: 'a' }));
    await store.flush();
    disk.fault = 'failed';
    store.record(attempt({ id: 'b' }));
    await store.flush();
    expect(await store.deleteAll()).toBe(false);
    expect([...store.getState().attempts.keys()]).toEqual(['a']);
  });
});

describe('deleting', () => {
  const showing = (item: string): Showing => ({
    item,
    revision: 'r',
    parts: [],
    response: [],
    phase: 'checked',
    hints: 0,
    try: 1,
    misses: 0,
    shownAt: at,
  });

  it('leaves no verdict in another tab that outlives its answer, and the verdicts of the others', async () => {
    const disk = new Disk();
    const [one, two] = [open(disk), open(disk)];
    for (const item of ['who', 'loan']) one.record(attempt({ id: item, item }));
    await Promise.all([one.flush(), two.flush()]);
    for (const item of ['who', 'loan']) two.show(showing(item));
    two.show({ ...showing('money'), phase: 'asking' });
    await one.deleteAll(({ item }) => item === 'who');
    expect([...two.getState().showings.keys()]).toEqual(['loan', 'money']);
  });

  it('never calls an answer saved that is not, when something else is deleted', async () => {
    const disk = new Disk();
    disk.records.set('odd', { id: 'odd', schema: 2 });
    const store = open(disk);
    await store.flush();
    disk.isFull = true;
    store.record(attempt({ id: 'a' }));
    await store.flush();
    expect(await store.deleteSetAside()).toBe(true);
    expect(store.getState().saving).toEqual({ state: 'memory', reason: 'full' });
    disk.isFull = false;
    await expect.poll(() => store.getState().saving.state).toBe('saved');
    expect([...disk.records.keys()]).toEqual(['a']);
  });

  it('deletes what had not been read yet, or says that it did not', async () => {
    const disk = new Disk();
    disk.records.set('before', attempt({ id: 'before' }));
    disk.fault = 'hung';
    const store = createProgressStore({ course: 'library', log: disk.tab(), drafts: noDrafts, retryAfter: 60_000 });
    await store.flush();
    expect(await store.deleteAll()).toBe(false);
    disk.fault = undefined;
    expect(await store.deleteAll()).toBe(true);
    expect(disk.records.size).toBe(0);
    await store.flush();
    expect(store.getState().attempts.size).toBe(0);
  });

  it('takes the verdicts off the other tabs too', async () => {
    const disk = new Disk();
    const [one, two] = [open(disk), open(disk)];
    await Promise.all([one.flush(), two.flush()]);
    two.show(showing('who'));
    two.record(attempt({ id: 'a', item: 'who' }));
    await two.flush();
    await one.deleteAll();
    expect([two.getState().attempts.size, two.getState().showings.size]).toEqual([0, 0]);
  });

  it('leaves the other tabs’ verdicts alone when only what is set aside goes', async () => {
    const disk = new Disk();
    disk.records.set('odd', { id: 'odd', schema: 2 });
    const [one, two] = [open(disk), open(disk)];
    await Promise.all([one.flush(), two.flush()]);
    two.show(showing('who'));
    two.record(attempt({ id: 'a', item: 'who' }));
    await two.flush();
    await one.deleteSetAside();
    expect([two.getState().attempts.size, two.getState().showings.size]).toEqual([1, 1]);
  });
});

describe('loading a file', () => {
  it('says what it will do, does it, and does nothing the second time', async () => {
    const disk = new Disk();
    const store = open(disk);
    store.record(attempt({ id: 'known' }));
    await store.flush();
    const text = fileOf([
      attempt({ id: 'known' }),
      attempt({ id: 'new' }),
      attempt({ id: 'new' }),
      { id: 7 },
      { id: 'n', schema: 9 },
    ]);
    const report = { ok: true, added: 1, known: 2, setAside: 1, refused: [{ place: 'attempts[3]' }] };
    expect(planImport(store, text)).toMatchObject(report);
    expect(disk.records.size).toBe(1);
    expect(await importProgress(store, text)).toMatchObject(report);
    expect([...disk.records.keys()]).toEqual(['known', 'new', 'n']);
    expect(planImport(store, text)).toMatchObject({ added: 0, known: 4, setAside: 0 });
  });

  it('moves everything to another device, in any order, with nothing lost or doubled', async () => {
    const stored = async (...files: string[]) => {
      const disk = new Disk();
      const store = open(disk);
      for (const text of files) await importProgress(store, text);
      return new Map([...disk.records].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
    };
    await fc.assert(
      fc.asyncProperty(attempts, attempts, async (some, more) => {
        // equal ids are the same attempt, on whatever device
        const others = more.filter(({ id }) => !some.some((one) => one.id === id));
        const both = [fileOf([...some, ...others.slice(0, 3)]), fileOf([...others, ...some.slice(0, 3)])] as const;
        const union = await stored(both[0], both[1]);
        expect(union.size).toBe(some.length + others.length);
        expect(await stored(both[1], both[0])).toEqual(union);
        expect(await stored(both[0], both[1], both[0])).toEqual(union);
      }),
      { numRuns: 20 },
    );
  });

  it('exports in the order of the answers, whatever order they came in', async () => {
    const list = ['c', 'a', 'b'].map((id, index) => attempt({ id, at: `2026-02-01T08:00:0${index}.000Z` }));
    const copies = await Promise.all(
      [list, list.toReversed()].map(async (some) => {
        const store = open(new Disk());
        await importProgress(store, fileOf(some));
        return exportProgress(store, at);
      }),
    );
    expect(copies[1]).toBe(copies[0]);
    expect(copies[0]?.match(/"id": "."/g)).toEqual(['"id": "c"', '"id": "a"', '"id": "b"']);
  });

  it('exports what it imported', async () => {
    await fc.assert(
      fc.asyncProperty(attempts, async (list) => {
        const store = open(new Disk());
        const setAside = [{ id: 'newer', schema: 2 }].filter(({ id }) => !list.some((one) => one.id === id));
        await importProgress(store, fileOf(list, setAside));
        const file = JSON.parse(exportProgress(store, at)) as { attempts: Attempt[]; setAside: unknown[] };
        const byId = (a: Attempt, b: Attempt) => (a.id < b.id ? -1 : 1);
        const json = JSON.parse(JSON.stringify(list)) as Attempt[];
        expect(file.attempts.sort(byId)).toEqual(json.sort(byId));
        expect(file.setAside).toEqual(setAside);
      }),
      { numRuns: 20 },
    );
  });
});

describe('showings', () => {
  it('starts from the drafts, mirrors every change to them, and forgets them with the rest', async () => {
    const draft: Showing = {
      item: 'late-fee',
      revision: 'r1',
      parts: ['b', 'a'],
      response: 'a',
      phase: 'asking',
      hints: 0,
      try: 1,
      misses: 0,
      shownAt: at,
    };
    const written: (Showing | string)[] = [];
    const drafts = {
      read: () => [draft],
      write: (showing: Showing) => written.push(showing),
      forget: (isMeant: (item: string) => boolean) => {
        if (isMeant('late-fee')) written.push('forgot');
      },
    };
    const store = createProgressStore({ course: 'library', log: new Disk().tab(), drafts });
    expect(store.getState().showings).toEqual(new Map([['late-fee', draft]]));
    const next = { ...draft, response: 'b' };
    store.show(next);
    expect(store.getState().showings.get('late-fee')).toBe(next);
    await store.deleteAll();
    expect(written).toEqual([next, 'forgot', 'forgot']);
    expect(store.getState().showings.size).toBe(0);
  });
});

import { createStore, type StoreApi } from 'zustand/vanilla';
import { seeded } from '../core/seeded.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { openShowing } from '../lesson/turns.ts';
import type { Saving } from '../progress/progress-store.ts';
import type { SessionRecords } from '../progress/session-records.ts';
import { showingKey, type Showing } from '../progress/showing.ts';
import { storageFault } from '../progress/storage-error.ts';
import { closeItem } from './close-item.ts';
import { readSession, type Session, type StoredSession } from './session.ts';
import type { QuizSettings } from './settings.ts';

/** What the quiz knows of its session. */
export interface QuizState {
  /** the session under way, or the one that ended last */
  readonly session: Session | undefined;
  /** whether it was looked for on the device */
  readonly isRead: boolean;
  /** where it is kept; the attempts that come of it are another matter */
  readonly saving: Saving;
}

/** The course's session: how it moves, and that it outlives the tab. */
export interface SessionStore extends Pick<StoreApi<QuizState>, 'getState' | 'subscribe'> {
  /** takes up the session that is kept on the device */
  read(): Promise<void>;
  start(settings: QuizSettings, items: readonly string[], origin: Session['origin']): void;
  goTo(at: number): void;
  show(screen: Session['screen']): void;
  /** marks an item to come back to, or takes the mark away */
  flag(item: string): void;
  /** adds minutes to the limit */
  extend(minutes: number): void;
  /** counts time that the quiz was before the learner, in milliseconds; it is kept every few seconds */
  spend(milliseconds: number): void;
  /** Grades what was given and shows the result. False when an item has not arrived: then nothing changes. */
  end(): boolean;
  /** keeps everything now: the page may be on its way out */
  keep(): void;
}

/** how much of the clock a crash may take, in milliseconds */
const clockStep = 5000;

/**
 * Creates the store of a course's session. Its items stand in the progress store under the session's id; here they are kept
 * on the device together with place, flags and clock, by one writer that always writes the latest state.
 */
export function createSessionStore(lesson: Lesson, records: SessionRecords): SessionStore {
  const { progress } = lesson;
  const course = lesson.course.getState().id;
  const store = createStore<QuizState>(() => ({ session: undefined, isRead: false, saving: { state: 'opening' } }));
  let isWriting = false;
  let isStale = false;
  let isAdopting = false;
  let spentUnkept = 0;

  const now = () => lesson.now().toISOString();
  const showingsOf = (id: string) => [...progress.getState().showings.values()].filter(({ session }) => session === id);

  function stored(session: Session): StoredSession {
    return { ...session, showings: showingsOf(session.id) };
  }

  async function write(): Promise<void> {
    isWriting = true;
    try {
      for (let { session } = store.getState(); isStale && session; { session } = store.getState()) {
        isStale = false;
        spentUnkept = 0;
        await records.write(stored(session));
      }
      store.setState({ saving: { state: 'saved' } });
    } catch (error) {
      // the next change tries again, and the clock at the latest
      store.setState({ saving: { state: 'memory', reason: storageFault(error) } });
    }
    isWriting = false;
  }

  /** @param isNews  whether the learner has done something; a step of the clock is not worth a word */
  function keep(isNews = true): void {
    if (isAdopting || store.getState().session === undefined) return;
    isStale = true;
    if (isNews && store.getState().saving.state !== 'memory') store.setState({ saving: { state: 'saving' } });
    if (!isWriting) void write();
  }

  function change(part: Partial<Session>): void {
    const { session } = store.getState();
    if (session === undefined) return;
    store.setState({ session: { ...session, ...part } });
    open();
    keep();
  }

  /** Puts the item before the learner that the session is at, if it was not there yet and its kind is. */
  function open(): void {
    const { session } = store.getState();
    const item = session?.items[session.at];
    if (session === undefined || item === undefined || session.screen !== 'item') return;
    if (lesson.showing(item, session.id) !== undefined) return;
    const showing = fresh(session, item);
    if (showing !== undefined) progress.show(showing);
  }

  /** An item as it is first shown: everybody with the same seed sees its parts in the same order. */
  function fresh({ id, settings }: Session, itemId: string): Showing | undefined {
    const item = lesson.item(itemId);
    const question = lesson.question(itemId);
    if (item === undefined || question === undefined) return undefined;
    return { ...openShowing(item, question, seeded(`${settings.seed} ${itemId}`), now()), session: id };
  }

  /** Takes over a session as it was written, here or in another tab. */
  function adopt({ showings, ...session }: StoredSession): void {
    isAdopting = true;
    for (const showing of showings) progress.show(showing);
    store.setState({ session });
    open();
    isAdopting = false;
  }

  function found(record: unknown): StoredSession | undefined {
    const session = readSession(record, new Set(lesson.course.getState().items.map(({ item }) => item.id)));
    return session?.course === course ? session : undefined;
  }

  progress.subscribe(({ showings }, before) => {
    const { session } = store.getState();
    if (showings === before.showings || session === undefined) return;
    const keys = session.items.map((item) => showingKey({ item, session: session.id }));
    // all answers were deleted, and the session with them
    if (showings.size === 0 && keys.some((key) => before.showings.has(key))) store.setState({ session: undefined });
    else if (keys.some((key) => showings.get(key) !== before.showings.get(key))) {
      // the answers of a section may have been deleted: what is before the learner is asked afresh
      open();
      keep();
    }
  });
  lesson.kinds.store.subscribe(open);
  records.follow((record) => {
    const other = found(record);
    if (other !== undefined && other.id === store.getState().session?.id) adopt(other);
  });

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    async read() {
      try {
        const session = found(await records.read(course));
        if (session !== undefined && store.getState().session === undefined) adopt(session);
        store.setState({ saving: { state: 'idle' } });
      } catch (error) {
        store.setState({ saving: { state: 'memory', reason: storageFault(error) } });
      }
      store.setState({ isRead: true });
    },
    start(settings, items, origin) {
      const session: Session = {
        schema: 1,
        // the log of attempts then says which form an answer belongs to
        id: settings.form === undefined ? lesson.newId() : `${settings.form}.${lesson.newId()}`,
        course,
        settings,
        origin,
        items,
        at: 0,
        screen: 'item',
        flags: [],
        spent: 0,
        extra: 0,
        startedAt: now(),
      };
      store.setState({ session });
      open();
      keep();
    },
    goTo: (at) => change({ at, screen: 'item' }),
    show: (screen) => change({ screen }),
    flag(item) {
      const { session } = store.getState();
      const flags = session?.flags ?? [];
      change({ flags: flags.includes(item) ? flags.filter((other) => other !== item) : [...flags, item] });
    },
    extend: (minutes) => change({ extra: (store.getState().session?.extra ?? 0) + minutes }),
    spend(milliseconds) {
      const { session } = store.getState();
      if (session === undefined || session.endedAt !== undefined) return;
      store.setState({ session: { ...session, spent: session.spent + milliseconds } });
      spentUnkept += milliseconds;
      if (spentUnkept >= clockStep) keep(false);
    },
    end() {
      const { session } = store.getState();
      if (session === undefined || session.endedAt !== undefined) return session !== undefined;
      const endedAt = now();
      const closed = session.items.map((id, index) => {
        const question = lesson.question(id);
        const showing = lesson.showing(id, session.id) ?? fresh(session, id);
        if (question === undefined || showing === undefined) return undefined;
        const occasion = { id: `${session.id}.${index}`, course, view: 'quiz' as const, at: endedAt };
        return closeItem(session, showing, question, progress.getState().attempts.values(), occasion);
      });
      const whole = closed.filter((item) => item !== undefined);
      if (whole.length < closed.length) return false;
      // The answers first: should the page die here, the session is still open and hands in the same attempts again.
      void progress.add(whole.flatMap(({ attempt }) => (attempt === undefined ? [] : [attempt])));
      for (const { showing } of whole) progress.show(showing);
      change({ endedAt, screen: 'result' });
      return true;
    },
    keep: () => keep(false),
  };
}

import { answeredForms } from '../lesson/draw/form-sessions.ts';
import { drawForm, drawSecondForm } from '../lesson/draw/forms.ts';
import { drawItems } from '../lesson/draw/draw-items.ts';
import { newSeed, settingsFor } from '../lesson/draw/draw-settings.ts';
import { choicesIn, poolFor } from '../lesson/draw/item-pool.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { WhereEvent } from '../lesson/lesson-events.ts';
import { openSessionRecords } from '../progress/session-records.ts';
import { siteName } from '../progress/site-name.ts';
import { adoptStyle } from '../ui/adopt-style.ts';
import './quiz-element.ts';
import { AgainEvent, GoOnEvent, SetUpEvent } from './quiz-element.ts';
import { StartEvent } from './quiz-setup-element.ts';
import type { Session } from './session.ts';
import { createSessionStore } from './session-store.ts';
import { defaultSettings, parseSettings, settingsQuery, type QuizSettings } from './settings.ts';
import style from './quiz.css?inline';

adoptStyle(style);

/** What the quiz needs of the page. */
export interface QuizHost {
  readonly lesson: Lesson;
  /** `main#quiz` */
  readonly root: HTMLElement;
  /** the address follows the session: its settings, as in a link */
  onMove(query: string): void;
  /** the learner goes to another view */
  onLeave(hash: string): void;
}

/** The quiz, started. */
export interface Quiz {
  /**
   * Shows the session that is under way, or a set-up.
   *
   * @param query  settings of a link; empty when none were asked for
   */
  show(query: string): Promise<void>;
  /** another view takes over: only a limit runs on */
  leave(): void;
}

/** Starts the quiz in its part of the page. */
export function start({ lesson, root, onMove, onLeave }: QuizHost): Quiz {
  const store = createSessionStore(lesson, openSessionRecords(siteName(location.href)));
  const reading = store.read();
  const element = document.createElement('lectern-quiz');
  element.store = store;
  root.append(element);
  let since: number | undefined;
  store.subscribe(({ session }, before) => {
    // another tab, or the panel with the learner's data, has deleted it
    if (session === undefined && before.session !== undefined) element.wanted = newSettings();
  });

  function newSettings(): QuizSettings {
    return { ...defaultSettings, seed: newSeed(lesson.random) };
  }

  let isShown = false;

  /**
   * Time counts while the quiz is before the learner. A limit runs on in other views and behind other tabs, as the clock of
   * an exam does: it stands still only while the page is closed.
   */
  function isCounting(): boolean {
    const { session } = store.getState();
    const isLimited = session !== undefined && session.endedAt === undefined && session.settings.minutes > 0;
    return isLimited || (isShown && document.visibilityState === 'visible');
  }

  function tick(): void {
    const now = lesson.now().getTime();
    if (since !== undefined && now > since) store.spend(now - since);
    since = isCounting() ? now : undefined;
  }
  let clock: ReturnType<typeof setInterval> | undefined;

  function leave(): void {
    isShown = false;
    tick();
    store.keep();
  }

  function start(settings: QuizSettings, items: readonly string[], origin: 'drawn' | 'again'): void {
    // what was spent on the set-up is not the session's
    tick();
    store.start(settings, items, origin);
    goOn();
  }

  function drawn(settings: QuizSettings): readonly string[] {
    const { count, seed, form } = settings;
    const pool = poolFor(lesson.course.getState(), settings, (id) => lesson.question(id));
    if (form === undefined) return drawItems(pool, count, seed);
    const asked = form === 'after' ? answeredForms(lesson.progress.getState().attempts.values())?.before : undefined;
    const second = drawSecondForm(pool, asked?.map(({ item }) => item) ?? [], seed);
    return second.length > 0 ? second : drawForm(pool, count, seed, form);
  }

  /** The session stands under the address of its link: a reload comes back to it, and so does the way back. */
  function goOn(): void {
    const { session } = store.getState();
    element.wanted = undefined;
    if (session !== undefined) onMove(session.origin === 'again' ? again : settingsQuery(session.settings));
  }

  element.addEventListener(StartEvent.type, ({ settings }) => {
    start(settings, drawn(settings), 'drawn');
  });
  element.addEventListener(AgainEvent.type, ({ items }) => {
    const { asksConfidence = false } = store.getState().session?.settings ?? {};
    start({ ...defaultSettings, asksConfidence, count: items.length, seed: newSeed(lesson.random) }, items, 'again');
  });
  element.addEventListener(GoOnEvent.type, goOn);
  element.addEventListener(SetUpEvent.type, () => {
    const last = store.getState().session?.settings;
    // nothing about a form is to be chosen
    element.wanted =
      last === undefined || last.form !== undefined ? newSettings() : { ...last, seed: newSeed(lesson.random) };
    onMove('');
  });
  element.addEventListener(WhereEvent.type, ({ place }) => onLeave(`#study/${place.passage}`));
  // a phone may end the page without a further word
  document.addEventListener('visibilitychange', () => {
    tick();
    if (document.visibilityState === 'hidden') store.keep();
  });

  return {
    async show(query) {
      await reading;
      const { session } = store.getState();
      const asked = settingsFor(parseSettings(query), choicesIn(lesson.course.getState()));
      element.wanted = isAsked(session, query, asked)
        ? undefined
        : { ...asked, seed: asked.seed || newSeed(lesson.random) };
      // the address of what is under way is its link, and leads to its result later
      if (element.wanted === undefined && query === '') goOn();
      isShown = true;
      tick();
      clock ??= setInterval(tick, 1000);
      await element.updateComplete;
      await element.querySelector('lectern-quiz-setup')?.updateComplete;
    },
    leave,
  };
}

/** the query of a session that no link leads to */
const again = 'again';

/** Whether an address asks for the session that there is: by its settings, or by none while it is under way. */
function isAsked(session: Session | undefined, query: string, asked: QuizSettings): boolean {
  if (session === undefined) return false;
  if (query === '') return session.endedAt === undefined;
  // a form is asked anew by a link of its own, and its result has its address
  if (session.settings.form !== undefined && session.endedAt !== undefined)
    return query === settingsQuery(session.settings);
  if (query === again || session.origin === 'again') return query === again && session.origin === 'again';
  return settingsQuery(session.settings) === settingsQuery(asked);
}

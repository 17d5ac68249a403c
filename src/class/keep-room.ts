import { inTab } from '../core/device-text.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { planQuery } from '../lesson/plan-link.ts';
import { roomKey, type Room } from '../lesson/room.ts';
import { pageClasses } from './page-classes.ts';
import { keepAwake } from './wake-lock.ts';

const kept = new WeakSet<Lesson>();

/**
 * Keeps the room of this tab from now on, so that a reload finds it again, and leaves a class that has ended or was deleted,
 * in whichever window that was done.
 */
export function keepRoom(lesson: Lesson): void {
  if (kept.has(lesson)) return;
  kept.add(lesson);
  keepAwakeIn(lesson.room.getState());
  const key = roomKey(location.href, lesson.course.getState().id);
  lesson.room.subscribe((room) => {
    keepAwakeIn(room);
    const isEmpty = room.session === undefined && room.plan === undefined;
    inTab.write(key, isEmpty ? undefined : JSON.stringify(keptOf(room)));
  });
  const classes = pageClasses(lesson);
  classes.subscribe(({ sessions, saving }) => {
    const { session } = lesson.room.getState();
    if (session === undefined || saving.state === 'opening' || saving.state === 'memory') return;
    const found = sessions.get(session);
    if (found === undefined || found.endedAt !== undefined) leaveClass(lesson);
  });
}

/** Whether this page keeps its room already. */
export function isRoomKept(lesson: Lesson): boolean {
  return kept.has(lesson);
}

/** A lesson is given while there is a class or a plan. */
function keepAwakeIn({ session, plan }: Room): void {
  keepAwake('room', session !== undefined || plan !== undefined);
}

/** A room as it is kept: the plan as in its link, which is read by whatever the course then has. */
function keptOf({ session, plan }: Room): { readonly session?: string; readonly plan?: string } {
  return {
    ...(session === undefined ? {} : { session }),
    ...(plan === undefined ? {} : { plan: planQuery(plan) }),
  };
}

/** The class is over in this tab: answers on slides are a learner's again. */
function leaveClass(lesson: Lesson): void {
  const { plan } = lesson.room.getState();
  lesson.room.setState(plan === undefined ? {} : { plan }, true);
}

import * as v from 'valibot';
import '../deck/count-down-element.ts';
import { inTab, jsonIn } from '../core/device-text.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { parsePlan } from '../lesson/plan-link.ts';
import { roomKey } from '../lesson/room.ts';
import './class-sum-element.ts';
import { isRoomKept, keepRoom } from './keep-room.ts';
import './loop-element.ts';
import { pageClasses } from './page-classes.ts';

const roomSchema = v.object({ session: v.exactOptional(v.string()), plan: v.exactOptional(v.string()) });

/**
 * Finds the plan and the class again that this tab had before it was loaded anew; the class, if it is still under way. Once a page: from
 * then on the room is kept as it changes.
 */
export async function restoreRoom(lesson: Lesson): Promise<void> {
  if (isRoomKept(lesson)) return;
  const classes = pageClasses(lesson);
  await classes.read();
  const { session, plan: kept = '' } = readKept(lesson);
  const found = session === undefined ? undefined : classes.getState().sessions.get(session);
  keepRoom(lesson);
  const plan = parsePlan(kept, lesson.course.getState());
  // where the device does not answer, the class must not become a learner's session
  const isUnread = classes.getState().saving.state === 'memory';
  const isHere = session !== undefined && (isUnread || (found !== undefined && found.endedAt === undefined));
  lesson.room.setState({ ...(isHere ? { session } : {}), ...(plan === undefined ? {} : { plan }) }, true);
}

function readKept(lesson: Lesson): v.InferOutput<typeof roomSchema> {
  const read = v.safeParse(roomSchema, jsonIn(inTab.read(roomKey(location.href, lesson.course.getState().id))));
  return read.success ? read.output : {};
}

import * as v from 'valibot';
import type { Lesson } from '../lesson/lesson.ts';
import { roomKey } from '../lesson/room.ts';
import './class-sum-element.ts';
import { keepRoom } from './keep-room.ts';
import './loop-element.ts';
import { pageClasses } from './page-classes.ts';

const roomSchema = v.object({ session: v.exactOptional(v.string()) });

/** Finds the class again that this tab was in before it was loaded anew, if it is still under way. */
export async function restoreRoom(lesson: Lesson): Promise<void> {
  const classes = pageClasses(lesson);
  await classes.read();
  const { session } = readKept(lesson);
  const found = session === undefined ? undefined : classes.getState().sessions.get(session);
  keepRoom(lesson);
  if (session !== undefined && found !== undefined && found.endedAt === undefined) lesson.room.setState({ session });
}

function readKept(lesson: Lesson): v.InferOutput<typeof roomSchema> {
  try {
    const text = sessionStorage.getItem(roomKey(location.href, lesson.course.getState().id));
    return v.parse(roomSchema, JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}

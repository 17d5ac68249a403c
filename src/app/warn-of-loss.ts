import type { Lesson } from '../lesson/lesson.ts';
import { messages } from '../ui/messages.ts';
import { saveACopy, type Notices } from './notices.ts';

/** Says so where answers are in this page alone, and would be lost by leaving it. True where that is so. */
export function warnOfLoss({ progress }: Lesson, notices: Notices): boolean {
  const { saving, attempts } = progress.getState();
  const isLoss = saving.state === 'memory' && attempts.size > 0;
  if (isLoss) notices.say(messages.keepsNothing, saveACopy());
  return isLoss;
}

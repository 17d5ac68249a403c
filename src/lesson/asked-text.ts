import { quoted } from '../core/quoted.ts';
import type { Lesson } from './lesson.ts';

/**
 * What an item asks, for lists in which it stands without its parts: a prompt alone may do for several items.
 *
 * @returns the prompt, and the statement that it is about where the item has one; empty for an item that there is not
 */
export function askedText(lesson: Pick<Lesson, 'item' | 'question' | 'course'>, itemId: string): string {
  const question = lesson.question(itemId);
  if (question === undefined) return lesson.item(itemId)?.item.prompt ?? '';
  const [first] = question.paper(question.parts().map(({ id }) => id));
  const { prompt } = question.item;
  return first?.form === 'text' ? `${prompt} ${quoted(first.text, lesson.course.getState().language)}` : prompt;
}

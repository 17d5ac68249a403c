import { inTab } from '../core/device-text.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { openKey } from '../progress/site-name.ts';
import { messages } from '../ui/messages.ts';
import { saveACopy, type Notices } from './notices.ts';

/**
 * Sees to it that nothing is lost by going over to the document in another language: which question stands open goes along, and
 * a learner whose answers are in this page alone is told so before they leave it.
 */
export function followLanguageLinks(lesson: Lesson, notices: Notices): void {
  let isWarned = false;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[hreflang]') : null;
    if (link === null) return;
    const { saving, attempts } = lesson.progress.getState();
    if (saving.state === 'memory' && attempts.size > 0 && !isWarned) {
      isWarned = true;
      event.preventDefault();
      notices.say(messages.keepsNothing, saveACopy());
      return;
    }
    const open = [...document.querySelectorAll<HTMLElement>('#study details[data-item][open]')].at(-1);
    if (document.documentElement.dataset['view'] === 'study')
      inTab.write(openKey(lesson.course.getState().id), open?.dataset['item']);
  });
}

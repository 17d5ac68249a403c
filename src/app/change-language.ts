import { inTab } from '../core/device-text.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { draftKey, openItem } from '../progress/session-drafts.ts';
import { siteName } from '../progress/site-name.ts';
import type { Notices } from './notices.ts';
import { warnOfLoss } from './warn-of-loss.ts';

/**
 * Sees to it that nothing is lost by going over to the document in another language: which question stands open goes along, and
 * a learner whose answers are in this page alone is told so before they leave it.
 */
export function followLanguageLinks(lesson: Lesson, notices: Notices): void {
  let isWarned = false;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[hreflang]') : null;
    if (link === null) return;
    if (!isWarned && warnOfLoss(lesson, notices)) {
      isWarned = true;
      return event.preventDefault();
    }
    const open = [...document.querySelectorAll<HTMLElement>('#study details[data-item][open]')].at(-1);
    if (document.documentElement.dataset['view'] === 'study')
      inTab.write(draftKey(siteName(location.href), lesson.course.getState().id, openItem), open?.dataset['item']);
  });
}

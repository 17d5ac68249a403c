import { languageName } from '../core/language-name.ts';
import type { Course } from './course.ts';
import { escapeHtml } from './escape-html.ts';
import { iconHtml } from './icon-html.ts';
import type { PageTexts } from './page-texts.ts';
import type { ShelfEntry } from './shelf.ts';

/**
 * The line above every view but the deck, and the place below it for what the kit has to say in any view. Which entry is the current one is drawn from `<html data-view>`, so that
 * nothing moves when the script comes.
 *
 * @param shelf  all editions of the site: the bar leads to the same place in the course's other languages
 */
export function barHtml(course: Course, shelf: readonly ShelfEntry[], { messages, pageMessages }: PageTexts): string {
  return `<a class="skip" href="#study">${pageMessages.skip}</a>
<header class="bar" id="bar">
<a class="name" href="#">${iconHtml('mark')}<span class="kit">Lectern</span><span class="course">${escapeHtml(course.title)}</span></a>
<nav aria-label="${messages.lesson}"><a href="#deck" data-to="deck">${messages.present}</a><a href="#study" data-to="study">${messages.study}</a>${course.items.length === 0 ? '' : `<a href="#quiz" data-to="quiz">${messages.quiz}</a>`}<a href="#data" data-to="panel">${messages.yourData}</a>${languagesHtml(course, shelf)}</nav>
<button type="button" class="iconbtn" id="theme" aria-label="${pageMessages.darkTheme}" aria-pressed="false">${iconHtml('theme')}</button>
<button type="button" class="iconbtn" id="contents-button" aria-label="${messages.contents}" aria-haspopup="dialog">${iconHtml('contents')}</button>
</header>
<div class="notices" id="notices" role="status"></div>`;
}

/** One or two other languages; more would not fit, and stand in the settings. */
function languagesHtml({ id, edition }: Course, shelf: readonly ShelfEntry[]): string {
  const others = shelf.filter((entry) => entry.course === id && entry.edition !== edition);
  if (others.length > 2) return '';
  return others
    .map(({ edition: file, language }) => {
      const tag = escapeHtml(language);
      return `<a href="./${escapeHtml(file)}.html" hreflang="${tag}" lang="${tag}">${escapeHtml(languageName(language))}</a>`;
    })
    .join('');
}

import { languageName } from '../core/language-name.ts';
import type { Course, CourseSection } from './course.ts';
import { escapeHtml } from './escape-html.ts';
import { iconHtml } from './icon-html.ts';
import { thumbnailHtml } from './map-html.ts';
import type { PageTexts } from './page-texts.ts';
import type { ShelfEntry } from './shelf.ts';

/**
 * Home, `<main id="home">`: what the document is, the document seen from far off, the doors, and the shelf. It stands
 * whole before any script; the script fills in marks and places, for which the room is kept.
 *
 * @param shelf  all editions of the site, this one included, in their order
 */
export function homeHtml(course: Course, shelf: readonly ShelfEntry[], texts: PageTexts): string {
  const { messages, pageMessages, homeMessages } = texts;
  const passages = course.sections.reduce((sum, section) => sum + section.passages.length, 0);
  return `<main id="home" class="wide">
<h1 class="big doc cover" tabindex="-1">${escapeHtml(course.title)}</h1>
${course.description === undefined ? '' : `<p class="lede">${escapeHtml(course.description)}</p>`}
<ol class="mini" aria-label="${pageMessages.documentAsYouHoldIt}">${course.sections.map(entryHtml).join('')}</ol>
<p class="small quiet counts"><span id="counts">${homeMessages.noneAsked(passages)}</span> <a id="go-on" href="#study">${pageMessages.goOn} <span>${pageMessages.whereYouWere}</span></a></p>
<ul class="doors">
${doorHtml('deck', 'present', messages.present, pageMessages.presentWhat, pageMessages.questionCount(course.sections.length), teacherLinks(course, texts))}
${doorHtml('study', 'study', messages.study, pageMessages.studyWhat, pageMessages.passageCount(passages), learnerLinks(course, texts))}
${course.items.length === 0 ? '' : doorHtml('quiz', 'quiz', messages.quiz, pageMessages.quizWhat, pageMessages.itemCount(course.items.length))}
</ul>
${shelfHtml(course, shelf, texts)}
${course.source === undefined ? '' : `<p class="small quiet source">${escapeHtml(course.source)}</p>`}
<p class="foot"><a href="#data">${messages.yourData}</a> <a href="#settings">${messages.settings}</a></p>
</main>`;
}

function entryHtml(section: CourseSection): string {
  return (
    `<li><a href="#study/${section.id}"><span class="num">${section.number}</span> ` +
    `<span class="t">${escapeHtml(section.title)}</span><span class="vh" data-held="${section.id}"></span>` +
    `${thumbnailHtml(section)}</a></li>`
  );
}

/** Stand with the deck's door: what a teacher does before and after a lesson. Without items there is nothing to ask a class. */
function teacherLinks({ items }: Course, { pageMessages }: PageTexts): string {
  const links = [
    ['plan', pageMessages.planALesson],
    ...(items.length === 0
      ? []
      : [
          ['class', pageMessages.afterClass],
          ['paper', pageMessages.printWorksheets],
        ]),
  ].map(([view, words]) => `<a href="#${view}">${words}</a>`);
  return `<p class="with">${links.join(' ')}</p>`;
}

/** Stand with the door of the reading view: what a learner comes back for. */
function learnerLinks({ items }: Course, { messages }: PageTexts): string {
  return items.length === 0
    ? ''
    : `<p class="with"><a href="#review">${messages.review}<span class="num" data-due></span></a> <a href="#progress">${messages.progress}</a></p>`;
}

type Door = 'deck' | 'study' | 'quiz';

function doorHtml(
  view: Door,
  icon: 'present' | 'study' | 'quiz',
  verb: string,
  what: string,
  now: string,
  beside = '',
): string {
  return (
    `<li><a href="#${view}" data-door="${view}">${iconHtml(icon)}<span class="verb">${verb}</span>` +
    `<span class="what">${what}</span><span class="now num">${now}</span></a>${beside}</li>`
  );
}

function shelfHtml(course: Course, shelf: readonly ShelfEntry[], { pageMessages }: PageTexts): string {
  const others = shelf.filter(({ edition }) => edition !== course.edition);
  if (others.length === 0) return '';
  const entries = others.map(({ edition, language, title, passages, course: id }) => {
    const about = id === course.id ? pageMessages.sameProgress(languageName(language)) : '';
    return (
      `<li><a href="./${edition}.html" hreflang="${escapeHtml(language)}" lang="${escapeHtml(language)}">${escapeHtml(title)}</a>` +
      `<span class="quiet">${escapeHtml(about)}</span><span class="quiet num">${pageMessages.passageCount(passages)}</span></li>`
    );
  });
  return `<section class="others" aria-labelledby="shelf"><h2 class="kicker" id="shelf">${pageMessages.alsoOnThisShelf}</h2><ul class="shelf">${entries.join('')}</ul></section>`;
}

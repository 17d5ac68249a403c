import { textDirection } from '../core/text-direction.ts';
import type { Faq } from '../faq/faq.ts';
import { articleHtml } from './article-html.ts';
import { asciiHtml } from './ascii-html.ts';
import { barHtml } from './bar-html.ts';
import type { Course } from './course.ts';
import { escapeHtml } from './escape-html.ts';
import { homeHtml } from './home-html.ts';
import { pageTexts } from './page-texts.ts';
import type { ShelfEntry } from './shelf.ts';
import { titleSlideHtml } from './title-slide-html.ts';

/** A page of the built site, to be put into the template. */
export interface PageHtml {
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly description: string;
  /** the content of `<body>` */
  readonly body: string;
}

/**
 * Lays out an edition's page: every view's static part, and the article whole. The course itself is a file of its own: the
 * page is there and painted before it has come.
 *
 * @param shelf  all editions of the site, this one included, in their order
 */
export function pageHtml(course: Course, faq: Faq, shelf: readonly ShelfEntry[]): PageHtml {
  const texts = pageTexts(course.language);
  const views = [
    barHtml(course, shelf, texts),
    `<p class="unserved">${texts.pageMessages.openedFromFile}</p>`,
    homeHtml(course, shelf, texts),
    `<main id="deck" class="reveal"><div class="slides">${titleSlideHtml(course, texts)}</div></main>`,
    `<main id="study" class="reader">${articleHtml(faq, course, texts)}</main>`,
    '<main id="quiz" class="late wide" hidden></main>',
    '<main id="paper" class="late wide" hidden></main>',
    '<main id="plan" class="late wide" hidden></main>',
    '<main id="class" class="late wide" hidden></main>',
    '<main id="speaker" class="late" hidden></main>',
    '<main id="review" class="late wide" hidden></main>',
    '<main id="progress" class="late wide" hidden></main>',
    '<main id="settings" class="late wide" hidden></main>',
    '<main id="panel" hidden></main>',
  ].join('\n');
  const body = asciiHtml(views);
  const { title, language, description = '' } = course;
  return { title, language, direction: textDirection(language), description, body };
}

/**
 * Links from a page to the other editions of its course, for browsers and search engines.
 *
 * @returns `<link rel="alternate" hreflang>` for every edition, this one included; nothing for a course with one edition
 */
export function alternateLinks(course: Course, shelf: readonly ShelfEntry[]): string {
  const editions = shelf.filter((entry) => entry.course === course.id);
  if (editions.length < 2) return '';
  return editions
    .map(
      ({ edition, language }) =>
        `<link rel="alternate" hreflang="${escapeHtml(language)}" href="./${escapeHtml(edition)}.html" />`,
    )
    .join('\n    ');
}

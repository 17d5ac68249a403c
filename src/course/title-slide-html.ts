import type { Course } from './course.ts';
import { escapeHtml } from './escape-html.ts';
import type { PageTexts } from './page-texts.ts';
import { fitLines, headlineSlack } from './text-width.ts';

/**
 * The deck's first slide, whole, as it stands in the page: it paints before any script, and the same node stays the first
 * slide when the deck has started, so that nothing moves and the largest paint is the page's own.
 *
 * Sizes are classes and not styles: the page's policy refuses style attributes.
 */
export function titleSlideHtml(course: Course, { messages, pageMessages }: PageTexts): string {
  const { title, source, sections, items } = course;
  const what = course.description ?? pageMessages.questionsAndAnswers(sections.length);
  const proof = `${pageMessages.everyKeyIs} <mark class="stroke">${pageMessages.markedInTheDocument}</mark>`;
  const size = fitLines(title, [100, 92], 976, 2, headlineSlack);
  const titleSize = size === 100 ? size : fitLines(title, [92, 76, 60, 48], 976, 3, headlineSlack);
  const whatSize = fitLines(what, [38, 30, 24], 950, 2);
  return [
    '<section class="present slide title" data-place="">',
    `<header class="run"><span>${pageMessages.aLessonFromOneDocument}</span></header>`,
    '<div class="gutter"></div>',
    '<div class="body">',
    `<h1 class="px-${titleSize}" tabindex="-1">${escapeHtml(title)}</h1>`,
    `<p class="answer sub px-${whatSize}">${escapeHtml(what)}${items.length > 0 ? ` <br>${proof}` : ''}</p>`,
    source === undefined ? '' : `<p class="src">${escapeHtml(source)}</p>`,
    '</div>',
    `<footer class="foot"><ol class="rail" aria-label="${escapeHtml(messages.questionOf(0, sections.length))}">`,
    sections.length > longest ? '<li></li>' : sections.map((section) => railSegment(section.passages.length)).join(''),
    '</ol></footer>',
    '</section>',
  ].join('');
}

/** A rail of more segments is one line: see `deck/rail.ts`. */
const longest = 40;

function railSegment(passages: number): string {
  return `<li class="g${Math.min(12, Math.max(1, passages))}"></li>`;
}

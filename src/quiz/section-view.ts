import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../bank/bank.ts';
import type { Course } from '../course/course.ts';
import { findPassage } from '../lesson/find-passage.ts';
import { icon } from '../ui/icon.ts';
import { quizMessages } from '../ui/quiz-messages.ts';

/**
 * The section of a place, unfolded under its question: the passage in ink with its stroke, its neighbours in the second
 * ink, and the way to the reading view at the foot.
 *
 * @param onRead  goes to the passage in the reading view
 */
export function sectionView(course: Course, place: Place, onRead: () => void): TemplateResult | typeof nothing {
  const found = findPassage(course, place);
  if (found === undefined) return nothing;
  const { section, passage } = found;
  return html`<div class="unfold" role="region" aria-label=${section.title}>
    <p class="from num">${section.number} ${section.title}</p>
    <p class="doc">
      ${section.passages.map(({ id, text }) =>
        id === passage.id
          ? html`<span
              >${text.slice(0, place.start)}<mark class="stroke">${text.slice(place.start, place.end)}</mark
              >${text.slice(place.end)}
            </span>`
          : html`<span class="ctx">${text} </span>`,
      )}
    </p>
    <p>
      <button type="button" class="btn bare" @click=${onRead}>
        ${icon('next')}<span>${quizMessages.readInTheDocument}</span>
      </button>
    </p>
  </div>`;
}

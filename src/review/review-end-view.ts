import { html, nothing, type TemplateResult } from 'lit';
import { interfaceLanguage } from '../core/interface-language.ts';
import type { Course } from '../course/course.ts';
import { findPassage } from '../lesson/find-passage.ts';
import { icon } from '../ui/icon.ts';
import { reviewMessages } from '../ui/review-messages.ts';
import { dayWords } from './day-words.ts';
import { comingView } from './review-start-view.ts';
import { dayNumber, type Point } from './schedule.ts';
import type { Moved } from './under-way.ts';

/** What a review came to: what moved, and when it comes again. */
export function reviewEndView(
  course: Course,
  points: readonly Point[],
  moved: readonly Moved[],
  isWhole: boolean,
  now: Date,
  onGoOn: () => void,
): TemplateResult {
  const today = dayNumber(now.toISOString());
  const language = interfaceLanguage(course.language);
  return html`<h1 class="big" tabindex="-1">${isWhole ? reviewMessages.done : reviewMessages.stopped}</h1>
    ${
      moved.length === 0
        ? nothing
        : html`<section class="moved" aria-labelledby="review-moved">
            <h2 id="review-moved">${reviewMessages.whatMoved}</h2>
            <table>
              <thead>
                <tr>
                  ${[reviewMessages.moved, reviewMessages.how, reviewMessages.next].map((head) => html`<th scope="col">${head}</th>`)}
                </tr>
              </thead>
              <tbody>
                ${moved.map(({ point, rating }) => {
                  const passage = findPassage(course, { passage: point.passage })?.passage;
                  const due = points.find(({ passage: id }) => id === point.passage)?.memory?.due;
                  return html`<tr>
                    <th scope="row" class="doc">
                      <a href="#study/${point.passage}"
                        ><span class="num quiet">${passage?.number}</span> ${passage?.text}</a
                      >
                    </th>
                    <td>
                      ${icon(rating === 1 ? 'wrong' : 'right')}
                      ${[reviewMessages.wrong, reviewMessages.nearly, reviewMessages.right, reviewMessages.right][rating - 1]}
                    </td>
                    <td>${due === undefined ? nothing : dayWords(Math.max(0, due - today), language)}</td>
                  </tr>`;
                })}
              </tbody>
            </table>
          </section>`
    }
    ${isWhole ? nothing : html`<p class="acts"><button type="button" class="btn main" @click=${onGoOn}>${reviewMessages.goOn}</button></p>`}
    ${comingView(points, now, language)}`;
}

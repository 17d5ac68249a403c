import { html, nothing, type TemplateResult } from 'lit';
import { askedText } from '../lesson/asked-text.ts';
import { findPassage } from '../lesson/find-passage.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { reportMessages } from '../ui/report-messages.ts';
import { weakestPassages, type MappedPassage } from './class-map.ts';
import { heldIdeas } from './held-ideas.ts';
import { percent } from './percent.ts';
import type { QuestionFigures } from './question-figures.ts';

/** As many passages and ideas as one lesson can take up again. */
const most = 3;

/** What to teach again: the passages that fewest understood and the ideas that most held, with the ways there. */
export function teachAgainView(
  lesson: Lesson,
  map: ReadonlyMap<string, MappedPassage>,
  figures: readonly QuestionFigures[],
): TemplateResult {
  const course = lesson.course.getState();
  const weakest = weakestPassages(map, most);
  const ideas = heldIdeas(course, figures, most);
  return html`<section class="again" aria-labelledby="class-again">
    <h2 id="class-again">${reportMessages.teachAgain}</h2>
    <div class="two">
      <section>
        <h3 class="kicker">${reportMessages.weakest}</h3>
        ${weakest.length === 0 ? html`<p>${reportMessages.noneWeak}</p>` : nothing}
        <ol>
          ${weakest.map(({ passage, right = 0, n }) => {
            const section = findPassage(course, { passage: passage.id })?.section;
            return html`<li>
              <p class="doc"><span class="num quiet">${passage.number}</span> ${passage.text}</p>
              <p class="small">
                <span class="num">${reportMessages.passageShare(percent(right), n)}</span>
                <a href="#deck/${section?.id}">${reportMessages.onSlide}</a>
                <a href="#study/${passage.id}">${reportMessages.inText}</a>
              </p>
              ${twinsView(lesson, passage.id, figures)}
            </li>`;
          })}
        </ol>
      </section>
      <section>
        <h3 class="kicker">${reportMessages.ideas}</h3>
        ${ideas.length === 0 ? html`<p>${reportMessages.noIdeas}</p>` : nothing}
        <ol>
          ${ideas.map(
            ({ misconception: { idea, why, place }, hands, of }) =>
              html`<li>
                <p><b>${idea}</b></p>
                <p>${why}</p>
                <p class="small">
                  <span class="num">${reportMessages.ideaHands(hands, of)}</span>
                  <a href="#deck/${findPassage(course, place)?.section.id}">${reportMessages.onSlide}</a>
                  <a href="#study/${place.passage}">${reportMessages.inText}</a>
                </p>
              </li>`,
          )}
        </ol>
      </section>
    </div>
  </section>`;
}

/** Items on the passage that these classes were not asked: twins of those that they were, or others. */
function twinsView(
  lesson: Lesson,
  passage: string,
  figures: readonly QuestionFigures[],
): TemplateResult | typeof nothing {
  const asked = new Set(figures.map(({ item }) => item.item.id));
  const others = lesson.course
    .getState()
    .items.filter(({ item, points }) => points.includes(passage) && !asked.has(item.id))
    .slice(0, 2);
  if (others.length === 0) return nothing;
  return html`<p class="small quiet">
    ${reportMessages.askAgain} ${others.map(({ item }) => askedText(lesson, item.id)).join(' · ')}
  </p>`;
}

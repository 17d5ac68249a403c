import { html, nothing, type TemplateResult } from 'lit';
import { askedText } from '../lesson/asked-text.ts';
import type { CourseItem } from '../course/course.ts';
import { findPassage } from '../lesson/find-passage.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { planQuery } from '../lesson/plan-link.ts';
import { minutesOf, type Plan, type PlanStep } from '../lesson/plan.ts';
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
  const plan = planOn(
    weakest.map(({ passage }) => ({
      section: findPassage(course, { passage: passage.id })?.section.id ?? '',
      items: twinsOf(lesson, passage.id, figures).map(({ item }) => item.id),
    })),
  );
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
                <a href=${slideOf(section?.id, itemsOn(passage.id, figures))}>${reportMessages.onSlide}</a>
                <a href="#study/${passage.id}">${reportMessages.inText}</a>
              </p>
              ${twinsView(lesson, twinsOf(lesson, passage.id, figures))}
            </li>`;
          })}
        </ol>
        ${
          plan.steps.length === 0
            ? nothing
            : html`<p><a class="btn" href="#plan?${planQuery(plan)}">${reportMessages.planIt}</a></p>`
        }
      </section>
      <section>
        <h3 class="kicker">${reportMessages.ideas}</h3>
        ${ideas.length === 0 ? html`<p>${reportMessages.noIdeas}</p>` : nothing}
        <ol>
          ${ideas.map(
            ({ misconception: { idea, why, place }, hands, of, items }) =>
              html`<li>
                <p><b>${idea}</b></p>
                <p>${why}</p>
                <p class="small">
                  <span class="num">${reportMessages.ideaHands(hands, of)}</span>
                  <a href=${slideOf(findPassage(course, place)?.section.id, items)}>${reportMessages.onSlide}</a>
                  <a href="#study/${place.passage}">${reportMessages.inText}</a>
                </p>
              </li>`,
          )}
        </ol>
      </section>
    </div>
  </section>`;
}

/** What these classes were asked on the passage. */
function itemsOn(passage: string, figures: readonly QuestionFigures[]): readonly CourseItem[] {
  return figures.filter(({ passage: settles }) => settles === passage).map(({ item }) => item);
}

/** The slide of an item in the section; an item without one leads to the section's question (`find-place.ts`). */
function slideOf(section = '', items: readonly CourseItem[]): string {
  const here = items.filter(({ item }) => item.section === section);
  const asked = here.find(({ item }) => item.deck === true) ?? here[0];
  return `#deck/${section}${asked === undefined ? '' : `/${asked.item.id}`}`;
}

/** Minutes to read a section again, and to ask a question anew. */
const toRead = 4;
const toAsk = 6;

/** A lesson that reads each section again, and asks its questions in other words. */
function planOn(weak: readonly { readonly section: string; readonly items: readonly string[] }[]): Plan {
  const steps = [...new Set(weak.map(({ section }) => section))].flatMap((section): readonly PlanStep[] => {
    const items = [...new Set(weak.filter((one) => one.section === section).flatMap((one) => one.items))];
    const reading: PlanStep = { activity: 'section', section, items: [], minutes: toRead };
    return items.length === 0
      ? [reading]
      : [reading, { activity: 'loop', section, items, minutes: toAsk * items.length }];
  });
  return { minutes: minutesOf({ minutes: 0, steps }), steps };
}

/** As many questions on a passage are named. */
const mostTwins = 2;

/** Items on the passage that these classes were not asked: twins of those that they were, or others. */
function twinsOf(lesson: Lesson, passage: string, figures: readonly QuestionFigures[]): readonly CourseItem[] {
  const asked = new Set(figures.map(({ item }) => item.item.id));
  return lesson.course
    .getState()
    .items.filter(({ item, points }) => points.includes(passage) && !asked.has(item.id))
    .slice(0, mostTwins);
}

function twinsView(lesson: Lesson, twins: readonly CourseItem[]): TemplateResult | typeof nothing {
  if (twins.length === 0) return nothing;
  return html`<p class="small quiet twins">
    ${reportMessages.askAgain}
    ${twins.map(({ item: { id, section } }) => {
      const plan = { minutes: toAsk, steps: [{ activity: 'loop' as const, section, items: [id], minutes: toAsk }] };
      return html`<a href="#plan?${planQuery(plan)}">${askedText(lesson, id)}</a>`;
    })}
  </p>`;
}

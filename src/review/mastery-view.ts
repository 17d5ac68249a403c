import { html, nothing, type TemplateResult } from 'lit';
import { interfaceLanguage } from '../core/interface-language.ts';
import type { Mark } from '../course/map-lines.ts';
import type { Course, CoursePassage } from '../course/course.ts';
import type { Question } from '../items/kind.ts';
import type { Attempt } from '../progress/attempt.ts';
import { icon } from '../ui/icon.ts';
import { progressMessages } from '../ui/progress-messages.ts';
import { dayWords } from './day-words.ts';
import { ratingOf } from './rating.ts';
import { recallOn, type Point } from './schedule.ts';

/** How a point stands. */
export interface Mastery {
  readonly point: Point;
  /** see `dayNumber` */
  readonly today: number;
  readonly mark: Mark;
  /** ISO 8601, UTC: when it was first answered rightly */
  readonly shownOn: string | undefined;
}

/**
 * The document with every passage in the strength in which it is held today. A passage that was asked opens its history.
 *
 * @param opened      id of the passage whose history is shown
 * @param questionOf  the items bound to their kinds, as far as those are there
 */
export function masteryView(
  course: Course,
  mastery: ReadonlyMap<string, Mastery>,
  opened: string | undefined,
  open: (passage: string) => void,
  questionOf: (itemId: string) => Question | undefined,
): TemplateResult {
  return html`<section class="mastery" aria-labelledby="progress-map">
    <div class="head">
      <h2 id="progress-map">${progressMessages.map}</h2>
      <p class="scale small">
        ${progressMessages.scale.map((words, strength) => html`<span class="m${strength}">${words}</span> `)}
      </p>
    </div>
    ${course.sections.map(
      ({ number, title, passages }) =>
        html`<section>
          <h3><span class="num">${number}</span> ${title}</h3>
          <p class="doc">${passages.map((passage) => passageView(passage, mastery.get(passage.id), opened, open))}</p>
          ${passages.map((passage) => (passage.id === opened ? historyView(course, passage, mastery.get(passage.id), questionOf) : nothing))}
        </section>`,
    )}
  </section>`;
}

function passageView(
  { id, text }: CoursePassage,
  known: Mastery | undefined,
  opened: string | undefined,
  open: (passage: string) => void,
): TemplateResult {
  const mark = known?.mark ?? 0;
  const state = html`<span class="vh"> (${progressMessages.scale[mark]})</span>`;
  if (known === undefined || known.point.firsts.length === 0) return html`<span class="m0">${text}</span> `;
  // a native button would not run on from line to line as the text does
  return html`<span
    class="m${mark}"
    role="button"
    tabindex="0"
    aria-expanded=${id === opened}
    @click=${() => open(id)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open(id);
    }}
    >${text}${state}</span
  > `;
}

/** What was answered, when, and what comes next. */
function historyView(
  { language }: Course,
  { id, number }: CoursePassage,
  known: Mastery | undefined,
  questionOf: (itemId: string) => Question | undefined,
): TemplateResult | typeof nothing {
  if (known === undefined) return nothing;
  const day = new Intl.DateTimeFormat(interfaceLanguage(language), { dateStyle: 'medium' });
  return html`<div class="history" role="group" aria-label=${progressMessages.history(number)}>
    <ul>
      ${known.point.firsts.map(
        (first: Attempt) =>
          html`<li>
            ${icon(ratingOf(first) === 1 ? 'wrong' : 'right')} ${day.format(new Date(first.at))}
            <span class="quiet"
              >${first.revealed ? progressMessages.shown : progressMessages.answered[first.grade.verdict]}</span
            >
            <span class="prompt small">${questionOf(first.item)?.item.prompt}</span>
          </li>`,
      )}
    </ul>
    <p class="small">
      ${chanceText(known)} ${comesText(known, language)} <a href="#study/${id}">${progressMessages.inText}</a>
    </p>
  </div>`;
}

function chanceText(known: Mastery): string {
  const chance = chanceOf(known);
  return chance === undefined ? '' : `${progressMessages.chance(chance)}.`;
}

/** How likely a point is to be recalled today, in percent; nothing is said on the day on which it was not known. */
function chanceOf({ point: { memory }, today }: Mastery): number | undefined {
  if (memory === undefined || (memory.rating === 1 && memory.last >= today)) return undefined;
  return Math.round(recallOn(memory, today) * 100);
}

function comesText({ point: { memory }, today }: Mastery, language: string): string {
  if (memory === undefined) return '';
  if (memory.due <= today) return progressMessages.dueNow;
  return progressMessages.comes(dayWords(memory.due - today, interfaceLanguage(language)));
}

/** How much of each section holds. */
export function sectionsView({ sections }: Course, mastery: ReadonlyMap<string, Mastery>): TemplateResult {
  return html`<section class="by-section" aria-labelledby="progress-sections">
    <h2 id="progress-sections">${progressMessages.sections}</h2>
    <table>
      <tbody>
        ${sections.map(({ id, number, title, passages }) => {
          const held = passages.filter((passage) => (mastery.get(passage.id)?.mark ?? 0) >= 3).length;
          return html`<tr>
            <th scope="row">
              <a href="#study/${id}"><span class="num">${number}</span> ${title}</a>
            </th>
            <td class="num">${progressMessages.heldShort(held, passages.length)}</td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

/** The map as a table: every passage that can be asked. */
export function masteryTable({ sections, language }: Course, mastery: ReadonlyMap<string, Mastery>): TemplateResult {
  const day = new Intl.DateTimeFormat(interfaceLanguage(language), { dateStyle: 'medium' });
  const { passage, state, likely, last, next } = progressMessages;
  return html`<details class="as-table">
    <summary>${progressMessages.table}</summary>
    <div class="scrolls" tabindex="0" role="group" aria-label=${progressMessages.table}>
      <table>
        <thead>
          <tr>
            ${[passage, state, likely, last, next].map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${sections
            .flatMap((section) => section.passages)
            .map(({ id, number, text }) => {
              const known = mastery.get(id);
              const memory = known?.point.memory;
              const chance = known && chanceOf(known);
              const latest = known?.point.firsts.at(-1);
              return html`<tr>
                <th scope="row"><span class="num">${number}</span> ${text}</th>
                <td>${progressMessages.scale[known?.mark ?? 0]}</td>
                <td class="num">${chance === undefined ? '–' : progressMessages.percent(chance)}</td>
                <td>${latest === undefined ? '–' : day.format(new Date(latest.at))}</td>
                <td>
                  ${known && memory ? dayWords(Math.max(0, memory.due - known.today), interfaceLanguage(language)) : '–'}
                </td>
              </tr>`;
            })}
        </tbody>
      </table>
    </div>
  </details>`;
}

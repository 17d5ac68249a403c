import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../ui/messages.ts';
import { reviewMessages } from '../ui/review-messages.ts';
import { dayWords } from './day-words.ts';
import { minutesFor } from './answering-time.ts';
import { comingDays, type DayQueue } from './queue.ts';
import { paces, type ReviewSettings } from './review-settings.ts';
import type { Point } from './schedule.ts';

/** What the start of a review shows, and what can be done there. */
export interface ReviewStart {
  readonly points: readonly Point[];
  readonly queue: DayQueue;
  readonly settings: ReviewSettings;
  readonly now: Date;
  readonly language: string;
  begin(): void;
  change(settings: ReviewSettings): void;
}

/** How much there is to do today; or, when nothing is, when there will be. */
export function reviewStartView({
  points,
  queue,
  settings,
  now,
  language,
  begin,
  change,
}: ReviewStart): TemplateResult {
  const { turns, due, fresh } = queue;
  return html`<h1 class="big" tabindex="-1">${messages.review}</h1>
    <p class="lede">${reviewMessages.lede}</p>
    <section class="today" aria-labelledby="review-today">
      ${
        turns.length === 0
          ? html`<h2 id="review-today">${reviewMessages.nothing}</h2>
              ${points.every(({ memory }) => memory !== undefined) ? html`<p>${reviewMessages.nothingNew}</p>` : nothing}`
          : html`<h2 id="review-today">${reviewMessages.today(turns.length, minutesFor(points, turns.length))}</h2>
              <p class="quiet">${reviewMessages.parts(due, fresh)}. ${reviewMessages.anyTime}</p>`
      }
      <div class="acts">
        ${
          turns.length === 0
            ? html`<a class="btn main" href="#study">${reviewMessages.readToo}</a>`
            : html`<button type="button" class="btn main" @click=${begin}>${reviewMessages.begin}</button>`
        }
        <label class="pace">
          <span>${reviewMessages.paceLabel}</span>
          <select
            @change=${({ target }: Event) =>
              target instanceof HTMLSelectElement && change({ ...settings, pace: Number(target.value) })}
          >
            ${paces.map((each) => html`<option value=${each} .selected=${each === settings.pace}>${reviewMessages.pace(each)}</option>`)}
          </select>
        </label>
        <label class="pick">
          <input
            class="disc"
            type="checkbox"
            .checked=${settings.asksEffort}
            @change=${({ target }: Event) =>
              target instanceof HTMLInputElement && change({ ...settings, asksEffort: target.checked })}
          />
          <span>${reviewMessages.asksEffort}</span>
        </label>
      </div>
    </section>
    ${comingView(points, now, language)}`;
}

/** What is due on the coming days, as far as anything is known yet. */
export function comingView(points: readonly Point[], now: Date, language: string): TemplateResult | typeof nothing {
  const coming = comingDays(points, now).filter(({ inDays }) => inDays > 0);
  if (coming.length === 0) return nothing;
  return html`<section class="coming" aria-labelledby="review-coming">
    <h2 id="review-coming">${reviewMessages.coming}</h2>
    <ul>
      ${coming
        .slice(0, shownDays)
        .map(({ inDays, count }) => html`<li><b class="num">${count}</b> ${dayWords(inDays, language)}</li>`)}
    </ul>
  </section>`;
}

/** As many days ahead are told. */
const shownDays = 6;

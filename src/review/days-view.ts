import { html, nothing, type TemplateResult } from 'lit';
import { localDay } from '../progress/local-day.ts';
import { progressMessages } from '../ui/progress-messages.ts';
import type { StudyDay } from './study-days.ts';

/** So many weeks are shown, this one included. */
const weeks = 8;

/**
 * The days of study as a plain calendar, a week a row, and how long it was in all. In a narrow window there is room for figures
 * alone; what they mean is there for those who listen.
 */
export function daysView(days: readonly StudyDay[], now: Date, language: string): TemplateResult | typeof nothing {
  if (days.length === 0) return nothing;
  const known = new Map(days.map((day) => [day.day, day]));
  const minutes = Math.round(days.reduce((sum, day) => sum + day.minutes, 0));
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short' });
  const initial = new Intl.DateTimeFormat(language, { weekday: 'narrow' });
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  const shown = rowsUntil(now).filter(
    (row, index, rows) =>
      index === rows.length - 1 ||
      row.some((day) => known.has(key(day))) ||
      rows.slice(0, index).some((earlier) => earlier.some((day) => known.has(key(day)))),
  );
  return html`<section class="days" aria-labelledby="progress-days">
    <h2 id="progress-days">${progressMessages.days}</h2>
    <p>${progressMessages.minutes(minutes, days.length)}</p>
    <table>
      <thead>
        <tr>
          ${shown.at(-1)?.map((day) => html`<th scope="col">${roomOr(weekday.format(day), initial.format(day))}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          (row) =>
            html`<tr>
              ${row.map((day) => {
                const answers = known.get(key(day))?.answers ?? 0;
                return html`<td class=${answers > 0 ? 'was' : ''}>
                  ${roomOr(date.format(day), day.getDate())}
                  ${answers === 0 ? nothing : html`<b>${roomOr(progressMessages.answersOn(answers), answers)}</b>`}
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** Words where there is room for them; elsewhere what is short, and the words for those who listen. */
function roomOr(words: string, short: string | number): TemplateResult {
  return html`<span class="wide-only">${words}</span
    ><span class="narrow-only"><span aria-hidden="true">${short}</span><span class="vh">${words}</span></span>`;
}

function key(day: Date): string {
  return localDay(day.toISOString());
}

/** The latest weeks, from Monday to Sunday, at noon: daylight saving moves no day. */
function rowsUntil(now: Date): readonly (readonly Date[])[] {
  const monday = now.getDate() - ((now.getDay() + 6) % 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from(
      { length: 7 },
      (_day, index) => new Date(now.getFullYear(), now.getMonth(), monday - (weeks - 1 - week) * 7 + index, 12),
    ),
  );
}

import { html, type TemplateResult } from 'lit';
import { longestLesson } from '../lesson/plan-link.ts';
import type { Plan } from '../lesson/plan.ts';
import { planViewMessages } from '../ui/plan-view-messages.ts';

/** Lengths of a lesson, in minutes, that a plan is suggested for. */
const lengths = [20, 45, 90];

/** The shortest lesson that anything can be planned for, in minutes. */
const shortest = 5;

/**
 * How long the lesson is.
 *
 * @param suggest  puts a plan for so many minutes in the place of this one
 * @param set      says how long it is, and leaves its steps
 */
export function planLengthView(
  { minutes }: Plan,
  suggest: (minutes: number) => void,
  set: (minutes: number) => void,
): TemplateResult {
  return html`<section class="length" aria-labelledby="plan-length">
    <h2 id="plan-length">${planViewMessages.howLong}</h2>
    <div class="acts">
      ${lengths.map(
        (length) =>
          html`<button type="button" class="btn" aria-pressed=${length === minutes} @click=${() => suggest(length)}>
            ${planViewMessages.minutes(length)}
          </button>`,
      )}
      <label
        ><span>${planViewMessages.own}</span>
        <input
          type="number"
          min=${shortest}
          max=${longestLesson}
          .value=${String(minutes)}
          @change=${({ target }: Event) => setFrom(target, minutes, set)}
        />
      </label>
      <button type="button" class="btn bare" @click=${() => suggest(minutes)}>${planViewMessages.suggest}</button>
    </div>
    <p class="small quiet">${planViewMessages.suggestWhat}</p>
  </section>`;
}

function setFrom(target: EventTarget | null, before: number, set: (minutes: number) => void): void {
  if (!(target instanceof HTMLInputElement)) return;
  const given = Number(target.value);
  const minutes = Number.isInteger(given) && given > 0 ? Math.min(longestLesson, Math.max(shortest, given)) : undefined;
  target.value = String(minutes ?? before);
  if (minutes !== undefined) set(minutes);
}

import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../ui/icon.ts';
import { reportMessages } from '../ui/report-messages.ts';
import type { MappedPassage } from './class-map.ts';
import { percent } from './percent.ts';

/**
 * The weakest passages, one at a time and large enough for the back row: the one that is shown stands out on the map. Up and
 * Down walk them, as the buttons do; after the last comes the first.
 *
 * @param at    which is shown
 * @param walk  shows another
 */
export function weakestView(
  weakest: readonly MappedPassage[],
  at: number,
  walk: (to: number) => void,
): TemplateResult | typeof nothing {
  const here = weakest[at];
  if (here === undefined) return nothing;
  const by = (steps: number) => walk((at + steps + weakest.length) % weakest.length);
  const { passage, right = 0, n, mark } = here;
  return html`<div
    class="weakest"
    role="group"
    aria-label=${reportMessages.readAgain}
    @keydown=${(event: KeyboardEvent) => {
      const steps = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (steps === undefined) return;
      event.preventDefault();
      by(steps);
    }}
  >
    <div>
      <p class="quiet">${reportMessages.readAgain}</p>
      <p class="num"><b>${reportMessages.passageShare(percent(right), n)}</b></p>
      ${
        weakest.length < 2
          ? nothing
          : html`<p class="steps">
              <button type="button" class="btn" aria-label=${reportMessages.weaker} @click=${() => by(-1)}>
                ${icon('up')}
              </button>
              <button type="button" class="btn" aria-label=${reportMessages.lessWeak} @click=${() => by(1)}>
                ${icon('down')}
              </button>
              <span class="num quiet">${reportMessages.nthOf(at + 1, weakest.length)}</span>
            </p>`
      }
    </div>
    <p class="doc" aria-live="polite">
      <span class="num quiet">${passage.number}</span> <span class="m${mark}">${passage.text}</span>
    </p>
  </div>`;
}

import { html, svg, type TemplateResult } from 'lit';
import { minutesOf, type Plan } from '../lesson/plan.ts';
import { speakerMessages } from '../ui/speaker-messages.ts';
import { minutesBehind } from './pace.ts';

/** The width of the drawing. */
const whole = 300;

/**
 * How the lesson keeps to its plan: a line of its steps with a tick where the clock is, and in words.
 *
 * @param step     index of the step that is shown: -1 before the first, and one more than the last at the end
 * @param elapsed  minutes
 */
export function paceView(plan: Plan, step: number, elapsed: number): TemplateResult {
  const total = Math.max(1, minutesOf(plan));
  const behind = minutesBehind(plan, step, elapsed);
  const words =
    behind === 0
      ? speakerMessages.onTime
      : behind > 0
        ? speakerMessages.behind(behind)
        : speakerMessages.ahead(-behind);
  let start = 0;
  const bars = plan.steps.map(({ minutes }, index) => {
    const x = (start / total) * whole;
    start += minutes;
    const look = index > step ? 'td' : index === step ? 'nw' : 'bn';
    return svg`<rect class=${look} x=${x} y="8" width=${Math.max(2, (minutes / total) * whole - 3)} height="5"></rect>`;
  });
  const at = Math.min(1, elapsed / total) * whole;
  return html`<svg
      class="pace"
      viewBox="0 0 300 20"
      width="300"
      height="20"
      role="img"
      aria-label=${speakerMessages.planned}
    >
      ${bars}${svg`<path class="at" d=${`M${at.toFixed(1)} 2v17`}></path>`}
    </svg>
    <b class="num">${words}</b>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import { progressMessages } from '../ui/progress-messages.ts';
import type { Calibration } from './calibration.ts';

/** The whole width of a bar, in units of the drawing. */
const whole = 200;

/** How right the learner was at each degree of sureness; nothing where they never said how sure they were. */
export function calibrationView(degrees: readonly Calibration[]): TemplateResult | typeof nothing {
  if (degrees.length === 0) return nothing;
  return html`<section class="calibration" aria-labelledby="progress-sure">
    <h2 id="progress-sure">${progressMessages.sure}</h2>
    <table>
      <tbody>
        ${degrees.map(({ confidence, n, right }) => {
          const percent = right === undefined ? undefined : Math.round(right * 100);
          return html`<tr>
            <th scope="row">${progressMessages.sureWords[confidence]}</th>
            <td class="num">
              ${percent === undefined ? progressMessages.tooFew(n) : progressMessages.rightOf(percent, n)}
            </td>
            <td>
              ${
                right === undefined
                  ? nothing
                  : html`<svg viewBox="0 0 200 12" width="200" height="12" aria-hidden="true">
                      <rect class="of" width=${whole} height="12"></rect>
                      <rect class="is" width=${Math.round(right * whole)} height="12"></rect>
                    </svg>`
              }
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
  </section>`;
}

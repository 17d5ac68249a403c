import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Asked } from '../progress/class-record.ts';
import { icon } from '../ui/icon.ts';
import { classMessages } from '../ui/class-messages.ts';
import { handsFor } from './count-hands.ts';
import type { OptionWhy } from './option-whys.ts';

/** From here on rows are set close, and bars low. */
const fewOptions = 4;

/**
 * The options of a ballot as the class sees them: letters and words, bars when they are shown (outline before talking, solid
 * after), and the key when it is.
 *
 * @param size  of the class: bars scale to it
 */
export function votesView(asked: Asked, whys: readonly OptionWhy[], size: number): TemplateResult {
  const { bars, key } = asked.shows;
  const withWhys = key && whys.some(({ why }) => why !== undefined);
  const look = `votes ${whys.length > fewOptions ? 'close' : ''} ${bars ? 'counted' : 'bare'} ${withWhys ? 'explained' : ''}`;
  return html`<table class=${look}>
    <caption class="vh">
      ${classMessages.votes}
    </caption>
    <tbody>
      ${whys.map(
        ({ option, why }) =>
          html`<tr class=${key && option.isKey ? 'key' : ''}>
            <th class="l" scope="row">${option.letter}</th>
            <td>
              <span class="t">${bars || withWhys ? option.short : option.text}</span>
              ${bars && withWhys ? html`<span class="tally num">${tally(asked, option.id)}</span>` : nothing}
              ${
                key && option.isKey
                  ? html`<span class="said">${icon('right')}${classMessages.whatItSays}</span>`
                  : nothing
              }
              ${bars && !withWhys ? barsView(asked, option.id, size) : nothing}
              ${key && why !== undefined && whys.length <= fewOptions ? html`<span class="why">${why}</span>` : nothing}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Beside its why an option has room for figures only. */
function tally({ rounds }: Asked, option: string): string {
  return rounds.map((round) => handsFor(round, option)).join(' → ');
}

/** The width that stands for the whole class, in units of the drawing; the rest of 560 is for the label. */
const whole = 420;

function barsView({ rounds }: Asked, option: string, size: number): TemplateResult {
  const [before, after] = [0, 1].map((round) =>
    rounds[round] === undefined ? undefined : handsFor(rounds[round], option),
  );
  const width = (count: number) => Math.round((Math.min(count, size) / size) * whole);
  const first = before ?? 0;
  const isTwo = after !== undefined;
  const [one, two] = classMessages.rounds;
  return html`<svg
    class="bars ${isTwo ? 'two' : 'one'}"
    viewBox=${isTwo ? '0 0 560 44' : '0 0 560 24'}
    role="img"
    aria-label=${classMessages.barOf(first, after)}
  >
    ${svg`<rect class="before" x="1" y="1" width=${Math.max(2, width(first))} height=${isTwo ? 15 : 21}></rect>
      <text class="b" x=${width(first) + 12} y=${isTwo ? 15 : 18}>${first}${isTwo && option !== '' ? ` ${one}` : ''}</text>`}
    ${
      isTwo
        ? svg`<rect class="after" x="0" y="21" width=${Math.max(2, width(after))} height="22"></rect>
      <text x=${width(after) + 12} y="39">${after} ${two}</text>`
        : nothing
    }
  </svg>`;
}

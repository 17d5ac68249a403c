import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Asked } from '../progress/class-record.ts';
import { icon } from '../ui/icon.ts';
import { classMessages } from '../ui/class-messages.ts';
import { handsFor } from './count-hands.ts';
import type { OptionWhy } from './option-whys.ts';

/** From here on the options stand in two columns, without their whys: sentences of a section. */
const fewOptions = 6;

/**
 * The options of a ballot as the class sees them: letters and words, bars when they are shown (outline before talking, solid
 * after), and the key when it is.
 *
 * @param size      of the class: bars scale to it
 * @param isNarrow  the document stands beside it
 */
export function votesView(asked: Asked, whys: readonly OptionWhy[], size: number, isNarrow: boolean): TemplateResult {
  const isFew = whys.length <= fewOptions;
  const sizes = isNarrow || !isFew ? narrow : wide;
  const draw = (option: string, isFirst: boolean) => barsView(asked, option, size, sizes, isFirst);
  if (isFew) return tableView(asked, whys, asked.shows.key && whys.some(({ why }) => why !== undefined), '', draw);
  const half = Math.ceil(whys.length / 2);
  return html`<div class="halves">
    ${[whys.slice(0, half), whys.slice(half)].map((part) => tableView(asked, part, false, 'many', draw))}
  </div>`;
}

function tableView(
  asked: Asked,
  whys: readonly OptionWhy[],
  withWhys: boolean,
  look: string,
  draw: (option: string, isFirst: boolean) => TemplateResult,
): TemplateResult {
  const { bars, key } = asked.shows;
  return html`<table class="votes ${look} ${bars ? 'counted' : 'bare'} ${withWhys ? 'explained' : ''}">
    <caption class="vh">
      ${classMessages.votes}
    </caption>
    <tbody>
      ${whys.map(
        ({ option, why }, index) =>
          html`<tr class=${key && option.isKey ? 'key' : ''}>
            <th class="l" scope="row">${option.letter}</th>
            <td class="t">
              ${key && option.isKey ? html`<span class="said">${icon('right')}<span class="vh">${classMessages.whatItSays}:</span></span>` : nothing}
              <span>${bars || withWhys ? option.short : option.text}</span>
              ${bars && withWhys ? html`<span class="tally num">${tally(asked, option.id)}</span>` : nothing}
              ${withWhys && why !== undefined ? html`<span class="why">${why}</span>` : nothing}
            </td>
            ${bars && !withWhys ? html`<td class="drawn">${draw(option.id, index === 0)}</td>` : nothing}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Beside its why an option has room for figures only. */
function tally({ rounds }: Asked, option: string): string {
  return rounds.map((round) => handsFor(round, option)).join(' → ');
}

/** How bars are drawn, in units of the drawing: its width, and the part of it that stands for the whole class. */
interface BarSizes {
  readonly width: number;
  readonly whole: number;
}

const wide: BarSizes = { width: 440, whole: 300 };
const narrow: BarSizes = { width: 260, whole: 150 };

/** @param isFirst  the first says in words which bar is which */
function barsView(
  { rounds }: Asked,
  option: string,
  size: number,
  { width, whole }: BarSizes,
  isFirst: boolean,
): TemplateResult {
  const [before, after] = [0, 1].map((round) =>
    rounds[round] === undefined ? undefined : handsFor(rounds[round], option),
  );
  const long = (count: number) => Math.round((Math.min(count, size) / size) * whole);
  const first = before ?? 0;
  const isTwo = after !== undefined;
  const [one, two] = isFirst ? classMessages.rounds : ['', ''];
  return html`<svg
    class="bars"
    viewBox="0 0 ${width} ${isTwo ? 44 : 24}"
    role="img"
    aria-label=${classMessages.barOf(first, after)}
  >
    ${svg`<rect class="before" x="1" y="1" width=${Math.max(2, long(first))} height=${isTwo ? 15 : 21}></rect>
      <text class="b" x=${long(first) + 12} y=${isTwo ? 15 : 18}>${first}${isTwo ? ` ${one}` : ''}</text>`}
    ${
      isTwo
        ? svg`<rect class="after" x="0" y="21" width=${Math.max(2, long(after))} height="22"></rect>
      <text x=${long(after) + 12} y="39">${after} ${two}</text>`
        : nothing
    }
  </svg>`;
}

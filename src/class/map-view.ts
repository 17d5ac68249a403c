import { html, nothing, type TemplateResult } from 'lit';
import type { Course } from '../course/course.ts';
import { reportMessages } from '../ui/report-messages.ts';
import type { MappedPassage } from './class-map.ts';
import { percent } from './percent.ts';

/**
 * The document with every passage in the strength that the classes gave it; on paper its passages' numbers. Shape and height of the marks tell them apart as
 * well as their colour, and a reader hears the share.
 *
 * @param here        id of the passage that stands out
 * @param hasFigures  the shares stand behind the passages
 */
export function mapView(
  course: Course,
  map: ReadonlyMap<string, MappedPassage>,
  here: string | undefined,
  hasFigures: boolean,
  turn: () => void,
): TemplateResult {
  return html`<section class="class-map" aria-labelledby="class-map">
    <div class="head">
      <h2 id="class-map">${reportMessages.map}</h2>
      <p class="scale small">
        ${reportMessages.scale.map((words, strength) => html`<span class="m${strength}">${words}</span> `)}
      </p>
      <button type="button" class="btn bare" aria-pressed=${hasFigures} @click=${turn}>
        ${reportMessages.showFigures}
      </button>
    </div>
    <div class="pages">
      ${course.sections.map(
        ({ number, title, passages }) =>
          html`<section>
            <h3><span class="num">${number}</span> ${title}</h3>
            <p class="doc">
              ${passages.map(({ id, text }) => {
                const { n = 0, right, mark = 0 } = map.get(id) ?? {};
                const share =
                  right === undefined
                    ? n === 0
                      ? undefined
                      : reportMessages.tooFew
                    : reportMessages.passageShare(percent(right), n);
                return html`<a href="#study/${id}" class="m${mark}" aria-current=${id === here ? 'true' : nothing}
                  >${text}${share === undefined ? nothing : html`<span class=${hasFigures ? 'share num' : 'vh'}> (${share})</span>`}</a
                > `;
              })}
            </p>
          </section>`,
      )}
    </div>
    <ul class="strip" aria-hidden="true">
      ${course.sections.map(
        ({ number, title, passages }) =>
          html`<li>
            <b><span class="num">${number}</span> ${title}</b>
            ${passages.map(({ id, number: own }) => {
              const { right, mark = 0 } = map.get(id) ?? {};
              return html`<span class="num m${mark}"
                >${own}${right === undefined ? nothing : `: ${percent(right)} %`}</span
              >`;
            })}
          </li>`,
      )}
    </ul>
  </section>`;
}

import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { deckMessages } from '../ui/deck-messages.ts';
import type { Slide } from './slide.ts';

/** All slides by name: a row a section, its slides behind it. */
export function overview(slides: readonly Slide[], at: number, go: (at: number) => void): TemplateResult {
  const groups: number[][] = [];
  slides.forEach((slide, index) => {
    if (slide.kind === 'content' || slide.kind === 'item') groups.at(-1)?.push(index);
    else groups.push([index]);
  });
  const button = (index: number, text: unknown, label?: string) =>
    html`<button
      type="button"
      aria-label=${label ?? nothing}
      aria-current=${index === at ? 'true' : nothing}
      ?autofocus=${index === at}
      @click=${() => go(index)}
    >
      ${text}
    </button>`;
  return html`<ol class="groups">
    ${groups.map(([first = 0, ...rest]) => {
      const slide = slides[first];
      if (!slide) return nothing;
      const number = slide.kind === 'question' ? slide.section.number : nothing;
      return html`<li>
        ${button(first, html`<span class="num">${number}</span> <span>${slide.title}</span>`)}
        ${
          rest.length > 0
            ? html`<ol>
                ${rest.map((index) => html`<li>${chip(slides[index], index, button)}</li>`)}
              </ol>`
            : nothing
        }
      </li>`;
    })}
  </ol>`;
}

/** A slide within its section: its part of the answer as a number, a question to answer as a question mark. */
function chip(
  slide: Slide | undefined,
  index: number,
  button: (index: number, text: unknown, label: string) => TemplateResult,
): TemplateResult | typeof nothing {
  if (slide?.kind === 'content') {
    return button(index, slide.part, `${slide.title}, ${deckMessages.partOf(slide.part, slide.parts)}`);
  }
  return slide?.kind === 'item' ? button(index, '?', slide.title) : nothing;
}

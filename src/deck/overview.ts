import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { deckMessages } from '../ui/deck-messages.ts';
import type { DeckState } from './deck-state.ts';
import './picture-element.ts';
import type { Slide } from './slide.ts';
import { walkSheet } from './walk-sheet.ts';

/** The deck as a contact sheet: all slides in small, a row a section under its name. */
export function overview(state: DeckState, at: number, go: (at: number) => void): TemplateResult {
  const groups: number[][] = [];
  state.slides.forEach((slide, index) => {
    if (slide.kind === 'content' || slide.kind === 'item') groups.at(-1)?.push(index);
    else groups.push([index]);
  });
  return html`<ol class="sheet" @keydown=${walkSheet}>
    ${groups.map((group) => {
      const slide = state.slides[group[0] ?? 0];
      if (!slide) return nothing;
      const number = slide.kind === 'question' ? slide.section.number : nothing;
      return html`<li>
        <p class="name"><span class="num">${number}</span> <span>${slide.title}</span></p>
        <ol>
          ${group.map(
            (index) =>
              html`<li>
                <button
                  type="button"
                  aria-current=${index === at ? 'true' : nothing}
                  ?autofocus=${index === at}
                  @click=${() => go(index)}
                >
                  <lectern-picture .state=${state} .at=${index}></lectern-picture>
                  <span class="vh">${nameOf(state.slides[index], index)}</span> <span class="num">${index + 1}</span>
                </button>
              </li>`,
          )}
        </ol>
      </li>`;
    })}
  </ol>`;
}

/** What a slide is called aloud: the first of a section by its question. */
function nameOf(slide: Slide | undefined, index: number): string {
  if (slide === undefined) return String(index + 1);
  if (slide.kind === 'question') return `${slide.section.number} ${slide.title}`;
  return slide.kind === 'content' ? `${slide.title}, ${deckMessages.partOf(slide.part, slide.parts)}` : slide.title;
}

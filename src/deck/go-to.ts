import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { deckMessages } from '../ui/deck-messages.ts';
import { searchSlides } from './search-slides.ts';
import type { Slide } from './slide.ts';

/** As many answers as can be taken in at a glance. */
const room = 8;

/**
 * A field for a name or a number, and the slides that go by it; Enter takes the first.
 *
 * @param retype  draws this again with what has been typed
 */
export function goTo(
  slides: readonly Slide[],
  typed: string,
  go: (at: number) => void,
  retype: (typed: string) => void,
): TemplateResult {
  const found = searchSlides(slides, typed).slice(0, room);
  const [first] = found;
  const submit = (event: Event) => {
    event.preventDefault();
    if (first !== undefined) go(first);
  };
  const read = ({ target }: Event) => {
    if (target instanceof HTMLInputElement) retype(target.value);
  };
  return html`<form @submit=${submit}>
      <label for="deck-go-to">${deckMessages.goToWhat}</label>
      <input id="deck-go-to" type="text" autocomplete="off" autofocus .value=${typed} @input=${read} />
    </form>
    <ol class="groups">
      ${found.map((index) => {
        const slide = slides[index];
        if (!slide) return nothing;
        const number = 'section' in slide ? slide.section.number : nothing;
        return html`<li>
          <button type="button" @click=${() => go(index)}>
            <span class="num">${number}</span>
            <span
              >${slide.title}${slide.kind === 'content' ? `, ${deckMessages.partOf(slide.part, slide.parts)}` : nothing}</span
            >
          </button>
        </li>`;
      })}
    </ol>
    <p role="status">${found.length === 0 ? deckMessages.nothingFound : nothing}</p>`;
}

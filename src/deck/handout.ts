import { html, render, type TemplateResult } from 'lit';
import { adoptStyle } from '../ui/adopt-style.ts';
import { handoutMessages } from '../ui/handout-messages.ts';
import type { DeckState } from './deck-state.ts';
import style from './handout.css?inline';
import { drawSlide } from './draw-slide.ts';
import { notesView } from './notes-view.ts';

adoptStyle(style);

/** What can be printed of a lesson from its deck. */
const handouts = ['slides', 'notes', 'article', 'deck'] as const;
type Handout = (typeof handouts)[number];

/** Lines to write on beside a slide. */
const lines = 7;

/** The dialog's choice of what to print. */
export function handoutChoice(state: () => DeckState, close: () => void): TemplateResult {
  return html`<ul class="prints">
    ${handouts.map((handout) => {
      const [name, what] = handoutMessages.what[handout];
      return html`<li>
        <button
          type="button"
          data-print=${handout}
          @click=${() => {
            close();
            printHandout(handout, state());
          }}
        >
          <b>${name}</b> <span class="quiet">${what}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}

/** Lays a handout out, prints it, and takes it away when it has been printed. */
function printHandout(handout: Handout, state: DeckState): void {
  const page = document.documentElement;
  const before = page.dataset['view'];
  const laid = handout === 'slides' || handout === 'notes' ? layOut(handout, state) : undefined;
  if (laid) page.dataset['handout'] = handout;
  // the article is the reading view's; for the printer alone it is what is shown
  if (handout === 'article') page.dataset['view'] = 'study';
  addEventListener(
    'afterprint',
    () => {
      laid?.remove();
      delete page.dataset['handout'];
      if (handout === 'article' && before !== undefined) page.dataset['view'] = before;
    },
    { once: true },
  );
  // items on the slides are drawn in the next frame
  requestAnimationFrame(() => print());
}

function layOut(handout: 'slides' | 'notes', state: DeckState): HTMLElement {
  const laid = document.createElement('div');
  laid.className = `handout of-${handout}`;
  render(
    state.slides.map(
      (slide, at) =>
        html`<section class="handed">
          <div class="picture">${drawSlide(state, at, 'print')}</div>
          ${
            handout === 'notes'
              ? html`<div class="told">${notesView(slide)}</div>`
              : html`<div class="to-write">${Array.from({ length: lines }, () => html`<i></i>`)}</div>`
          }
        </section>`,
    ),
    laid,
  );
  document.body.append(laid);
  return laid;
}

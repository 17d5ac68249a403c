import type { DeckState } from './deck-state.ts';
import { drawSlide } from './draw-slide.ts';

/** Draws pictures as they come into view: a deck of thousands of slides has no more of them than the eye sees. */
const nearby = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting && target instanceof PictureElement) target.draw();
  },
  { rootMargin: '200px' },
);

/** @summary A slide in small, drawn when it comes into view. It is only looked at: what is around it is pressed and named. */
export class PictureElement extends HTMLElement {
  state: DeckState | undefined;
  at = 0;

  connectedCallback(): void {
    this.inert = true;
    this.ariaHidden = 'true';
    nearby.observe(this);
  }

  disconnectedCallback(): void {
    nearby.unobserve(this);
    this.replaceChildren();
  }

  draw(): void {
    nearby.unobserve(this);
    if (this.state === undefined || this.firstChild) return;
    const slide = drawSlide(this.state, this.at, 'print');
    if (slide === undefined) return;
    // all its steps are taken
    for (const step of slide.querySelectorAll('.fragment')) step.classList.add('visible');
    this.append(slide);
  }
}

customElements.define('lectern-picture', PictureElement);

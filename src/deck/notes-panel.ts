import { nothing, render } from 'lit';
import { adoptStyle } from '../ui/adopt-style.ts';
import { deckMessages } from '../ui/deck-messages.ts';
import style from './notes-panel.css?inline';
import { notesView } from './notes-view.ts';
import type { Slide } from './slide.ts';

adoptStyle(style);

/** The notes under the slide, for a teacher with one screen. */
export interface NotesPanel {
  toggle(): void;
  /** another slide has come */
  draw(): void;
}

/** Makes the panel of notes, which is closed at first. While it is open the slide is smaller, and nothing is covered. */
export function createNotes(root: HTMLElement, slide: () => Slide | undefined): NotesPanel {
  const panel = document.createElement('aside');
  panel.className = 'notes-panel';
  panel.setAttribute('aria-label', deckMessages.speakerNotes);
  panel.tabIndex = 0;
  panel.setAttribute('data-prevent-swipe', '');
  panel.hidden = true;
  root.after(panel);

  function draw(): void {
    if (panel.hidden) render(nothing, panel);
    else render(notesView(slide()), panel);
  }

  return {
    toggle() {
      panel.hidden = !panel.hidden;
      document.documentElement.toggleAttribute('data-notes', !panel.hidden);
      draw();
    },
    draw,
  };
}

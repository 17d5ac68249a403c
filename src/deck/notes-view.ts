import { html, type TemplateResult } from 'lit';
import { deckMessages } from '../ui/deck-messages.ts';
import { planMessages } from '../ui/plan-messages.ts';
import type { Slide } from './slide.ts';

/** A slide's notes in paragraphs: what the teacher does, then what its section is about; said to be none where there are none. */
export function notesView(slide: Slide | undefined): TemplateResult {
  const activity = slide?.kind === 'activity' ? planMessages.notes[slide.activity] : '';
  const section = slide !== undefined && 'section' in slide ? (slide.section?.notes ?? '') : '';
  const notes = [activity, section].filter((text) => text !== '').join('\n\n');
  if (notes === '') return html`<p class="quiet">${deckMessages.noNotes}</p>`;
  return html`${notes.split(/\n\s*\n/u).map((paragraph) => html`<p>${paragraph.replaceAll(/\s+/gu, ' ').trim()}</p>`)}`;
}

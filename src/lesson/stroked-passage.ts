import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../bank/bank.ts';
import type { FoundPassage } from './find-passage.ts';

/**
 * The quote under its stroke, its sentence in ink, what follows in the second ink.
 *
 * @param isDrawn the stroke runs along the line, as when it has just been earned
 */
export function strokedPassage(found: FoundPassage, place: Place, isDrawn: boolean): TemplateResult {
  const { text } = found.passage;
  const after = found.after === undefined ? nothing : html` <span class="ctx">${found.after.text}</span>`;
  return html`${text.slice(0, place.start)}<mark class=${isDrawn ? 'stroke draw' : 'stroke'}
      >${text.slice(place.start, place.end)}</mark
    >${text.slice(place.end)}${after}`;
}

/** What stands before a passage: its last words are enough to say that this is the middle of a text. */
export function lastWords(text: string | undefined): TemplateResult | typeof nothing {
  if (text === undefined) return nothing;
  const words = text.split(' ');
  return html`<span class="ctx">${words.length > 2 ? `…${words.slice(-2).join(' ')}` : text} </span>`;
}

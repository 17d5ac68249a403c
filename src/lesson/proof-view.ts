import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../course/course.ts';
import type { FoundPassage } from './find-passage.ts';

/** How a passage is shown as proof. */
export interface ProofLook {
  /** the stroke runs along the line: only when it has just been earned */
  readonly isDrawn: boolean;
}

/** The quote under its stroke, its sentence in ink, its neighbours in the second ink. */
export function strokedPassage(found: FoundPassage, place: Place, { isDrawn }: ProofLook): TemplateResult {
  const { text } = found.passage;
  return html`${text.slice(0, place.start)}<mark class=${isDrawn ? 'stroke draw' : 'stroke'}
      >${text.slice(place.start, place.end)}</mark
    >${text.slice(place.end)}${neighbour(found.after?.text)}`;
}

/** What stands before a passage: its last words are enough to say that this is the middle of a text. */
export function lastWords(text: string | undefined): TemplateResult | typeof nothing {
  if (text === undefined) return nothing;
  const words = text.split(' ');
  const tail = words.slice(-2).join(' ');
  return html`<span class="ctx">${words.length > 2 ? `…${tail}` : tail} </span>`;
}

function neighbour(text: string | undefined): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html` <span class="ctx">${text}</span>`;
}

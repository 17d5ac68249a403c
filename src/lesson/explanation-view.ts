import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../bank/bank.ts';
import type { Course } from '../course/course.ts';
import { icon } from '../ui/icon.ts';
import { messages } from '../ui/messages.ts';
import type { Explanation } from './explain.ts';
import { findPassage } from './find-passage.ts';
import { lastWords, strokedPassage } from './stroked-passage.ts';

/** What an explanation needs to be shown. */
export interface ExplanationLook {
  readonly course: Course;
  /** the stroke runs along the line: only when it has just been earned */
  readonly isDrawn: boolean;
  /** leads to the place in the document */
  readonly onWhere: (place: Place) => void;
}

/** From here on a why is set smaller on a slide, so that it leaves the document its room. */
const longestWhy = 84;

/** The why; where it would give the key away, the passage speaks instead. */
export function whyView(explanation: Explanation): TemplateResult {
  const text = explanation.why ?? messages.readAgain;
  return html`<p class=${text.length > longestWhy ? 'why long' : 'why'}>${text}</p>`;
}

/** The passage under the why, with its number and its section's title. */
export function proofView(
  { place }: Explanation,
  { course, isDrawn }: ExplanationLook,
): TemplateResult | typeof nothing {
  const found = place && findPassage(course, place);
  if (place === undefined || found === undefined) return nothing;
  return html`<p class="proof">
    <span class="from num">${found.passage.number} ${found.section.title}</span>${strokedPassage(found, place, isDrawn)}
  </p>`;
}

/**
 * An explanation under the row it is about. What was right needs no more than its passage's number, nor does a passage that
 * stands under a row already: it is not read a second time. The one key that was shown is what there is to read.
 *
 * @param explanations  of the item, in the order of its rows
 * @param at            which of them
 */
export function asideView(
  explanations: readonly Explanation[],
  at: number,
  look: ExplanationLook,
): TemplateResult | typeof nothing {
  const explanation = explanations[at];
  if (explanation === undefined) return nothing;
  if (explanation.tone === 'wrong') {
    const isRead = explanations
      .slice(0, at)
      .some(({ tone, place }) => tone === 'wrong' && isSame(place, explanation.place));
    if (!isRead) return html`<div class="aside">${whyView(explanation)}${proofView(explanation, look)}</div>`;
  }
  const isTheKey = explanation.tone === 'key' && explanations.filter(({ tone }) => tone === 'key').length === 1;
  if (isTheKey) return html`<div class="aside">${whyView(explanation)}${proofView(explanation, look)}</div>`;
  const { place } = explanation;
  const found = place && findPassage(look.course, place);
  return html`<div class="aside">
    ${whyView(explanation)}${
      place === undefined || found === undefined
        ? nothing
        : html`<button
            type="button"
            class="btn bare num"
            aria-label=${messages.showPassage(found.passage.number)}
            @click=${() => look.onWhere(place)}
          >
            ${found.passage.number}
          </button>`
    }
  </div>`;
}

function isSame(one: Place | undefined, other: Place | undefined): boolean {
  return one?.passage === other?.passage && one?.start === other?.start;
}

/**
 * The document, come forward on a slide: the passage with what stands around it, cut by the slide's edge. It is no
 * `<section>`: Reveal would take one inside a slide for a slide of its own, and hide it from readers later.
 */
export function sheetView({ place }: Explanation, look: ExplanationLook): TemplateResult | typeof nothing {
  const found = place && findPassage(look.course, place);
  if (place === undefined || found === undefined) return nothing;
  return html`<div class="page doc" role="region" aria-label=${messages.passageThatSettles}>
    <div class="head">
      <span>${icon('where')} ${messages.passageThatSettles}</span
      ><button type="button" class="link" @click=${() => look.onWhere(place)}>
        ${found.section.title} <span class="num">${found.passage.number}</span>
      </button>
    </div>
    <p class="text">${lastWords(found.before?.text)}${strokedPassage(found, place, look.isDrawn)}</p>
  </div>`;
}

import { html, type TemplateResult } from 'lit';
import { icon } from '../ui/icon.ts';
import { messages } from '../ui/messages.ts';
import type { PartFeedback } from './kind.ts';
import type { Phase } from './kind-element.ts';

/** Whether an option belongs to the key and was not chosen: `open` where nothing was. */
export function isUngivenKey(verdict: PartFeedback['verdict'] | undefined): boolean {
  return verdict === 'missed' || verdict === 'open';
}

/**
 * The mark at the end of a row: a shape and a word for how the part did. The key is named only once it is revealed.
 *
 * @param words  for what is right and what is wrong, where that is not said of the part by itself
 */
export function partMark(
  verdict: PartFeedback['verdict'] | undefined,
  phase: Phase,
  words: { readonly right: string; readonly wrong: string } = { right: messages.partRight, wrong: messages.partWrong },
): TemplateResult | undefined {
  if (verdict === 'right') return html`${icon('right')}<span>${words.right}</span>`;
  if (verdict === 'almost') return html`${icon('partly')}<span>${messages.verdictAlmost}</span>`;
  if (verdict === 'wrong') return html`${icon('wrong')}<span>${words.wrong}</span>`;
  if (phase === 'revealed' && isUngivenKey(verdict)) return html`${icon('tick')}<span>${messages.partKey}</span>`;
  return undefined;
}

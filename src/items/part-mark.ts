import { html, type TemplateResult } from 'lit';
import { icon } from '../ui/icon.ts';
import { messages } from '../ui/messages.ts';
import type { PartFeedback } from './kind.ts';
import type { Phase } from './kind-element.ts';

/** The mark at the end of a row: a shape and a word for how the part did. The key is named only once it is revealed. */
export function partMark(verdict: PartFeedback['verdict'] | undefined, phase: Phase): TemplateResult | undefined {
  if (verdict === 'right') return html`${icon('right')}<span>${messages.partRight}</span>`;
  if (verdict === 'almost') return html`${icon('partly')}<span>${messages.verdictAlmost}</span>`;
  if (verdict === 'wrong') return html`${icon('wrong')}<span>${messages.partWrong}</span>`;
  if (verdict === 'missed' && phase === 'revealed') return html`${icon('tick')}<span>${messages.partKey}</span>`;
  return undefined;
}

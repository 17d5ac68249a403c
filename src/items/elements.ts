import { html, type TemplateResult } from 'lit';
import './choice/choice-element.ts';
import './match/match-element.ts';
import './order/order-element.ts';
import './stance/stance-element.ts';
import type { Shown } from './kind-element.ts';

/** How every kind is shown. A new kind is a folder, a line here and a line in `kinds.ts`. */
export const elements: Readonly<Record<string, (shown: Shown) => TemplateResult>> = {
  choice: (shown) => html`<lectern-choice .shown=${shown}></lectern-choice>`,
  stance: (shown) => html`<lectern-stance .shown=${shown}></lectern-stance>`,
  order: (shown) => html`<lectern-order .shown=${shown}></lectern-order>`,
  match: (shown) => html`<lectern-match .shown=${shown}></lectern-match>`,
};

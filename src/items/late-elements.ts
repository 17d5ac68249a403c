import { html } from 'lit';
import { adoptStyle } from '../ui/adopt-style.ts';
import { lateMessages } from '../ui/late-messages.ts';
import './cloze/cloze-element.ts';
import { clozeGrader } from './cloze/cloze-grader.ts';
import './evidence/evidence-element.ts';
import { evidenceGrader } from './evidence/evidence-grader.ts';
import type { ShownKind } from './kind-element.ts';
import './match/match-element.ts';
import { matchGrader } from './match/match-grader.ts';
import './number/number-element.ts';
import { numberGrader } from './number/number-grader.ts';
import './order/order-element.ts';
import { orderGrader } from './order/order-grader.ts';
import './short/short-element.ts';
import { shortGrader } from './short/short-grader.ts';
import './sort/sort-element.ts';
import { sortGrader } from './sort/sort-grader.ts';
import style from './late-items.css?inline';

adoptStyle(style);

/** The kinds that a page fetches after its first view, and only when its course has items of them. See `kinds.ts`. */
export const lateKinds: readonly ShownKind[] = [
  {
    grader: orderGrader,
    show: (shown) => html`<lectern-order .shown=${shown}></lectern-order>`,
    nudge: () => lateMessages.moveFirst,
  },
  { grader: matchGrader, show: (shown) => html`<lectern-match .shown=${shown}></lectern-match>` },
  { grader: sortGrader, show: (shown) => html`<lectern-sort .shown=${shown}></lectern-sort>` },
  { grader: evidenceGrader, show: (shown) => html`<lectern-evidence .shown=${shown}></lectern-evidence>` },
  {
    grader: clozeGrader,
    show: (shown) => html`<lectern-cloze .shown=${shown}></lectern-cloze>`,
    nudge: () => lateMessages.fillFirst,
  },
  {
    grader: shortGrader,
    show: (shown) => html`<lectern-short .shown=${shown}></lectern-short>`,
    nudge: () => lateMessages.writeFirst,
  },
  {
    grader: numberGrader,
    show: (shown) => html`<lectern-number .shown=${shown}></lectern-number>`,
    nudge: () => lateMessages.writeNumberFirst,
  },
];

import { html } from 'lit';
import './choice/choice-element.ts';
import { choiceGrader } from './choice/choice-grader.ts';
import type { ShownKind } from './kind-element.ts';
import './match/match-element.ts';
import { matchGrader } from './match/match-grader.ts';
import './order/order-element.ts';
import { orderGrader } from './order/order-grader.ts';
import './stance/stance-element.ts';
import { stanceGrader } from './stance/stance-grader.ts';

/** The kinds that every page brings, with how they are graded and shown. See `kinds.ts`. */
export const shownKinds: readonly ShownKind[] = [
  { grader: choiceGrader, show: (shown) => html`<lectern-choice .shown=${shown}></lectern-choice>` },
  { grader: stanceGrader, show: (shown) => html`<lectern-stance .shown=${shown}></lectern-stance>` },
  { grader: orderGrader, show: (shown) => html`<lectern-order .shown=${shown}></lectern-order>` },
  { grader: matchGrader, show: (shown) => html`<lectern-match .shown=${shown}></lectern-match>` },
];

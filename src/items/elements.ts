import { html } from 'lit';
import './choice/choice-element.ts';
import { choiceGrader } from './choice/choice-grader.ts';
import type { ShownKind } from './kind-element.ts';
import './stance/stance-element.ts';
import { stanceGrader } from './stance/stance-grader.ts';

/** The kinds that every page brings, with how they are graded and shown. See `kinds.ts`. */
export const shownKinds: readonly ShownKind[] = [
  {
    grader: choiceGrader,
    show: (shown) => html`<lectern-choice .shown=${shown}></lectern-choice>`,
    keepsAnswer: true,
  },
  {
    grader: stanceGrader,
    show: (shown) => html`<lectern-stance .shown=${shown}></lectern-stance>`,
    keepsAnswer: true,
  },
];

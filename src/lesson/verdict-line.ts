import { html, nothing, type TemplateResult } from 'lit';
import type { CreditRule, Grade } from '../items/kind.ts';
import type { Phase } from '../items/kind-element.ts';
import { icon } from '../ui/icon.ts';
import { messages } from '../ui/messages.ts';

/** The verdict by word, icon and shape; points where there are several, or hints took some. */
export function verdictLine(grade: Grade, phase: Exclude<Phase, 'asking'>, isAlmost: boolean): TemplateResult {
  if (phase === 'revealed') return html`${icon('shown')}<span>${messages.verdictShown}</span>`;
  const [name, word] = looks()[isAlmost && grade.verdict === 'wrong' ? 'almost' : grade.verdict];
  const isShort = grade.earned > 0 && grade.earned < grade.possible;
  const points = isShort ? messages.earnedOf(grade.earned, grade.possible) : undefined;
  return html`${icon(name)}<span>${word}</span>${
    points === undefined ? nothing : html` <span class="pts num">${points}</span>`
  }`;
}

function looks() {
  return {
    right: ['right', messages.verdictRight],
    partly: ['partly', messages.verdictPartly],
    almost: ['partly', messages.verdictAlmost],
    wrong: ['wrong', messages.verdictWrong],
    unanswered: ['blank', messages.verdictOpen],
  } as const;
}

/** The rule by which a partly right answer got its points. */
export function creditSentence(rule: CreditRule): string {
  return {
    'all-or-nothing': '',
    'hits-minus-false-picks': messages.creditHits,
    neighbours: messages.creditNeighbours,
    pairs: messages.creditPairs,
    parts: messages.creditParts,
    halves: messages.creditHalves,
  }[rule];
}

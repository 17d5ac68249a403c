import { html, nothing, type TemplateResult } from 'lit';
import type { Course } from '../course/course.ts';
import { letter } from '../items/letter.ts';
import type { PaperBlock } from '../items/paper.ts';
import { paperMessages } from '../ui/paper-messages.ts';
import { gapIds } from './key-notes.ts';
import { leaf } from './leaf.ts';
import { pointsOf, type PaperForm } from './make-form.ts';
import { roman } from './roman.ts';

/** How much of the answers one page of A4 or Letter holds, in lines, as far apart as the class says. */
const settings = [
  { holds: 50, look: 'given' },
  { holds: 90, look: 'given close' },
  { holds: Infinity, look: 'given tight' },
] as const;

/** So many letters or numbers to write stand beside each other in the narrowest of columns. */
const shortInLine = 3;

/** What a rule and the room around a task take, in lines. */
const between = 0.4;

/** One page on which a form is answered, so that a worksheet can be used again. */
export function answerSheet(course: Course, form: PaperForm): TemplateResult {
  const lines = form.tasks.reduce((sum, { blocks }) => sum + linesOf(blocks) + between, 0);
  const look = settings.find(({ holds }) => lines <= holds)?.look ?? 'given';
  return leaf(course, form, {
    kind: 'answers',
    title: paperMessages.answerSheet,
    body: html`<ol class=${look}>
        ${form.tasks.map(
          ({ number, blocks }) =>
            html`<li>
              <span class="no num">${number}</span>
              <div>${blocks.map(placeFor)}</div>
            </li>`,
        )}
      </ol>
      <p class="sum">${paperMessages.pointsOf(pointsOf(form))}</p>`,
  });
}

/** How many lines it takes to answer a task. */
function linesOf(blocks: readonly PaperBlock[]): number {
  return blocks.reduce((sum, block) => {
    switch (block.form) {
      case 'choose':
      case 'write':
      case 'underline':
        return sum + 1;
      case 'fill':
        return sum + Math.ceil(block.rows.length / shortInLine);
      case 'table':
        return sum + block.rows.length;
      case 'gaps':
        return sum + gapIds(block.pieces).length;
      case 'text':
      case 'list':
        return sum;
    }
  }, 0);
}

/** Where a block is answered; nothing for one that takes no answer. */
function placeFor(block: PaperBlock): TemplateResult | readonly TemplateResult[] | typeof nothing {
  switch (block.form) {
    case 'choose':
      return html`<p class="slot">${lettersTo(block.rows.length, block.isSingle)}</p>`;
    case 'fill':
      return shortBlanks(block.rows.map((_, index) => roman(index)));
    case 'table':
      return block.rows.map(
        (_, index) =>
          html`<p class="slot"><span class="label">${roman(index)}</span>${lettersTo(block.columns.length, true)}</p>`,
      );
    case 'gaps':
      return gapIds(block.pieces).map((_, index) => blank(roman(index)));
    case 'write':
      return html`<p class="slot"><span class="blank"></span>${block.unit}</p>`;
    case 'underline':
      return shortBlanks([paperMessages.line]);
    case 'text':
    case 'list':
      return nothing;
  }
}

/** Places for a letter or a number each, beside each other. */
function shortBlanks(labels: readonly string[]): TemplateResult {
  return html`<p class="slot short">
    ${labels.map((label) => html`<span><span class="label">${label}</span><span class="blank"></span></span>`)}
  </p>`;
}

function blank(label: string): TemplateResult {
  return html`<p class="slot"><span class="label">${label}</span><span class="blank"></span></p>`;
}

function lettersTo(count: number, isSingle: boolean): readonly TemplateResult[] {
  return Array.from(
    { length: count },
    (_, index) => html`<span class=${isSingle ? 'mark one' : 'mark'}>${letter(index)}</span>`,
  );
}

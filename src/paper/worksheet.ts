import { html, type TemplateResult } from 'lit';
import type { Course, CourseSection } from '../course/course.ts';
import { letter } from '../items/letter.ts';
import type { PaperBlock, PaperGap, PaperRow } from '../items/paper.ts';
import { paperMessages } from '../ui/paper-messages.ts';
import { gapIds } from './key-notes.ts';
import { leaf } from './leaf.ts';
import type { PaperForm } from './make-form.ts';
import { roman } from './roman.ts';
import { taskHead } from './task-head.ts';
import { printedSentences } from './text-lines.ts';

/** Options up to this length (characters) stand in one line; none may be longer. */
const longestInLine = 16;

/** The questions of a form, to be answered on the sheet itself. Nothing of the key stands on it, and no hint. */
export function worksheet(course: Course, form: PaperForm): TemplateResult {
  return leaf(course, form, {
    kind: 'worksheet',
    body: form.tasks.map((task) => {
      const section = course.sections.find(({ id }) => id === task.item.item.section);
      return html`<section class="task">
        ${taskHead(task)}
        <p class="how">${howTo(task.blocks)}</p>
        ${task.blocks.map((block) => blockView(block, section))}
      </section>`;
    }),
  });
}

/** How a task is answered on paper: one sentence for each of its blocks that take an answer. */
function howTo(blocks: readonly PaperBlock[]): string {
  const isLettered = blocks.some((block) => block.form === 'list' && block.isLettered);
  return blocks
    .flatMap((block): readonly string[] => {
      switch (block.form) {
        case 'choose':
          if (block.count !== undefined) return [paperMessages.markExactly(block.count)];
          return [block.isSingle ? paperMessages.markOne : paperMessages.markSeveral];
        case 'fill':
          return [isLettered ? paperMessages.writeLetters : paperMessages.numberLines(block.rows.length)];
        case 'table':
          return [paperMessages.tickColumns];
        case 'gaps':
          return [paperMessages.fillGaps];
        case 'write':
          return [paperMessages.write];
        case 'underline':
          return [paperMessages.underline];
        case 'text':
        case 'list':
          return [];
      }
    })
    .join(' ');
}

function blockView(block: PaperBlock, section: CourseSection | undefined): TemplateResult {
  switch (block.form) {
    case 'text':
      return html`<p class="claim">${block.text}</p>`;
    case 'choose':
      return html`<ol
        class=${block.rows.every(({ text }) => text.length <= longestInLine) ? 'printed beside' : 'printed'}
      >
        ${block.rows.map(
          ({ text }, index) =>
            html`<li>
              <span class=${block.isSingle ? 'mark one' : 'mark'}></span><b>${letter(index)}</b><span>${text}</span>
            </li>`,
        )}
      </ol>`;
    case 'fill':
      return html`<ol class="printed">
        ${block.rows.map(
          ({ text }, index) =>
            html`<li><span class="blank"></span><span class="label">${roman(index)}</span><span>${text}</span></li>`,
        )}
      </ol>`;
    case 'list':
      return block.isLettered ? letteredList(block.rows) : wordBank(block.rows);
    case 'table':
      return tableView(block.columns, block.rows);
    case 'gaps':
      return html`<p class="gaps">${gapsView(block.pieces)}</p>`;
    case 'write':
      return html`<p class="write"><span class="blank"></span>${block.unit}</p>`;
    case 'underline':
      return textView(section);
  }
}

/** The text to underline in: the document's own numbers on one side, those of the lines on the other. */
function textView(section: CourseSection | undefined): TemplateResult {
  return html`<ol class="numbered doc">
    ${printedSentences(section?.passages ?? []).map(
      ({ number, lines }) =>
        html`<li>
          <span class="num">${number}</span>
          <div>
            ${lines.map(
              (line) =>
                html`<p>
                  <span>${line.text}</span>
                  <span class="num">${line.number}</span>
                </p>`,
            )}
          </div>
        </li>`,
    )}
  </ol>`;
}

function letteredList(rows: readonly PaperRow[]): TemplateResult {
  return html`<ol class="printed lettered">
    ${rows.map(({ text }, index) => html`<li><b>${letter(index)}</b><span>${text}</span></li>`)}
  </ol>`;
}

function wordBank(rows: readonly PaperRow[]): TemplateResult {
  return html`<div class="bank">
    <p>${paperMessages.fromTheseWords}</p>
    <ul>
      ${rows.map(({ text }) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}

function tableView(columns: readonly PaperRow[], rows: readonly PaperRow[]): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        <td></td>
        ${columns.map(({ text }, index) => html`<th scope="col"><b>${letter(index)}</b><span>${text}</span></th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ text }, index) =>
          html`<tr>
            <th scope="row"><span class="label">${roman(index)}</span><span>${text}</span></th>
            ${columns.map(() => html`<td><span class="mark one"></span></td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function gapsView(pieces: readonly (string | PaperGap)[]): readonly unknown[] {
  const ids = gapIds(pieces);
  return pieces.map((piece) =>
    typeof piece === 'string'
      ? piece
      : html`<span class="gap"
          ><span class="label">${roman(ids.indexOf(piece.id))}</span><span class="blank"></span
        ></span>`,
  );
}

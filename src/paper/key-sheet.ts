import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../bank/bank.ts';
import type { Course } from '../course/course.ts';
import { letter } from '../items/letter.ts';
import type { PaperBlock } from '../items/paper.ts';
import { findPassage } from '../lesson/find-passage.ts';
import { paperMessages } from '../ui/paper-messages.ts';
import { keyNotes, wrongIdeas, type KeyNote } from './key-notes.ts';
import { leaf } from './leaf.ts';
import type { PaperForm, Task } from './make-form.ts';
import { roman } from './roman.ts';
import { taskHead } from './task-head.ts';
import { printedSentences } from './text-lines.ts';

/** The key to a form: for every task what is right, why, and the passage that settles it. */
export function keySheet(course: Course, form: PaperForm): TemplateResult {
  return leaf(course, form, {
    kind: 'key',
    title: paperMessages.keyFor,
    body: form.tasks.map((task) => taskKey(course, task)),
  });
}

function taskKey(course: Course, task: Task): TemplateResult {
  const notes = keyNotes(course, task);
  const ideas = wrongIdeas(course, task);
  return html`<section class="task">
    ${taskHead(task)} ${task.blocks.map((block) => answerView(course, task, block))}
    <ul class="notes">
      ${notes.map((note, index) => noteView(course, note, isSame(note.place, notes[index + 1]?.place)))}
    </ul>
    ${
      ideas.length === 0
        ? nothing
        : html`<p class="ideas">
            ${paperMessages.wrongIdeas}:
            ${ideas.map(
              ({ label: at, idea }, index) =>
                html`${index === 0 ? nothing : ' · '}${at === '' ? nothing : html`<b>${at}</b> `}${idea}`,
            )}
          </p>`
    }
  </section>`;
}

/** What is right in a block; nothing for one that takes no answer. */
function answerView(course: Course, task: Task, block: PaperBlock): TemplateResult | typeof nothing {
  switch (block.form) {
    case 'choose':
      return answer(
        block.rows.flatMap(({ text, isKey }, index) =>
          isKey ? [html`<span><b>${letter(index)}</b> ${text}</span>`] : [],
        ),
      );
    case 'fill':
      return answer(block.rows.map(({ answer: given }, index) => html`<span>${label(index)} <b>${given}</b></span>`));
    case 'table':
      return answer(
        block.rows.map(
          ({ answer: column }, index) =>
            html`<span>${label(index)} <b>${letter(column)}</b> ${block.columns[column]?.text ?? ''}</span>`,
        ),
      );
    case 'gaps':
      return html`<p class="answer">
        ${block.pieces.map((piece) => (typeof piece === 'string' ? piece : html`<b class="filled">${piece.answer}</b>`))}
      </p>`;
    case 'write':
      return answer([html`<b>${block.answer}</b>`]);
    case 'underline': {
      const section = course.sections.find(({ id }) => id === task.item.item.section);
      const right = printedSentences(section?.passages ?? []).filter(({ text }) => block.isAnswer(text));
      return answer(
        right.map(
          ({ number, lines }) =>
            html`<span><b class="num">${number}</b>, ${paperMessages.lines(lines.map((line) => line.number))}</span>`,
        ),
      );
    }
    case 'text':
      return html`<p class="claim">${block.text}</p>`;
    case 'list':
      return nothing;
  }
}

function answer(parts: readonly TemplateResult[]): TemplateResult {
  return html`<p class="answer">${parts.map((part) => html`${part} `)}</p>`;
}

function label(index: number): TemplateResult {
  return html`<span class="label">${roman(index)}</span>`;
}

/** @param isFollowed  the next note rests on the same words, and they are shown under that */
function noteView(course: Course, note: KeyNote, isFollowed: boolean): TemplateResult {
  return html`<li>
    ${note.label === '' ? nothing : html`<b>${note.label}</b> `}${note.why}
    ${note.place === undefined || isFollowed ? nothing : passageView(course, note.place)}
  </li>`;
}

/** The whole sentence with its number, the words that settle it under a stroke. */
function passageView(course: Course, place: Place): TemplateResult | typeof nothing {
  const found = findPassage(course, place);
  if (found === undefined) return nothing;
  const { number, text } = found.passage;
  return html`<span class="passage-line doc"
    ><span class="num">${number}</span> ${text.slice(0, place.start)}<mark class="stroke"
      >${text.slice(place.start, place.end)}</mark
    >${text.slice(place.end)}</span
  >`;
}

function isSame(one: Place | undefined, other: Place | undefined): boolean {
  return one?.passage === other?.passage && one?.start === other?.start && one?.end === other?.end;
}

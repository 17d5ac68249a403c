import { html, nothing, type TemplateResult } from 'lit';
import type { Course } from '../course/course.ts';
import { paperMessages } from '../ui/paper-messages.ts';
import { pointsOf, type PaperForm } from './make-form.ts';

/** What a sheet is, beside what stands on it. */
export interface Leaf {
  readonly kind: 'worksheet' | 'answers' | 'key';
  /** what it is called on the sheet; nothing for the worksheet itself */
  readonly title?: string;
  readonly body: unknown;
}

/**
 * A sheet, beginning on a page of its own: a line for the name, unless it is the teacher's; the title of the document; what
 * the sheet is, and the code that tells which sheets belong together.
 */
export function leaf(course: Course, form: PaperForm, { kind, title, body }: Leaf): TemplateResult {
  const { name, tasks } = form;
  const words = [
    ...(title === undefined ? [] : [title]),
    paperMessages.formOf(name),
    paperMessages.size(tasks.length, pointsOf(form)),
  ];
  return html`<article class="leaf" data-sheet=${kind} data-form=${name} lang=${course.language}>
    ${kind === 'key' ? nothing : nameLine()}
    <header>
      <h2 class="doc">${course.title}</h2>
      <p class="what"><span>${words.join(' · ')}</span><span class="num">${paperMessages.code(form)}</span></p>
    </header>
    ${body}
  </article>`;
}

function nameLine(): TemplateResult {
  const fields = [paperMessages.name, paperMessages.class, paperMessages.date];
  return html`<p class="names">${fields.map((field) => html`<span>${field}</span>`)}</p>`;
}

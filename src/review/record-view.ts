import { html, nothing, type TemplateResult } from 'lit';
import { interfaceLanguage } from '../core/interface-language.ts';
import type { Course } from '../course/course.ts';
import { progressMessages } from '../ui/progress-messages.ts';
import type { Mastery } from './mastery-view.ts';

/**
 * What is printed: which passages were shown to be understood, and when. On the screen it is not there.
 *
 * @param version  of the document: it changes with its text
 */
export function recordView(
  { title, sections, language }: Course,
  mastery: ReadonlyMap<string, Mastery>,
  version: string,
): TemplateResult {
  const day = new Intl.DateTimeFormat(interfaceLanguage(language), { dateStyle: 'medium' });
  const passages = sections.flatMap((section) => section.passages);
  const shown = passages.flatMap(({ id, number, text }) => {
    const on = mastery.get(id)?.shownOn;
    return on === undefined ? [] : [{ number, text, on }];
  });
  if (shown.length === 0) return html`${nothing}`;
  return html`<section class="record" aria-hidden="true">
    <p class="title">${progressMessages.recordTitle(title)}</p>
    <p class="name">${progressMessages.recordName}</p>
    <p>${progressMessages.recordOf(shown.length, passages.length, version)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${progressMessages.passage}</th>
          <th scope="col">${progressMessages.recordSince}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map(
          ({ number, text, on }) =>
            html`<tr>
              <td class="doc"><span class="num">${number}</span> ${text}</td>
              <td>${day.format(new Date(on))}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

import { html, type TemplateResult } from 'lit';
import type { Place } from '../bank/bank.ts';
import type { Course, CoursePassage } from '../course/course.ts';
import { findPassage } from '../lesson/find-passage.ts';
import { strokedPassage } from '../lesson/stroked-passage.ts';
import { classMessages } from '../ui/class-messages.ts';

/**
 * The document beside the question: the passage that settles it with its neighbours, numbered and unmarked, so that a class
 * argues in numbers; or marked.
 */
export function passagesView(course: Course, place: Place, isMarked: boolean): TemplateResult | undefined {
  const found = findPassage(course, place);
  if (found === undefined) return undefined;
  const { before, passage, after, section } = found;
  const others = (neighbour: CoursePassage | undefined) =>
    neighbour === undefined
      ? []
      : [
          html`<p class="text near ${isMarked ? 'ctx' : ''}">
            <span class="no num">${neighbour.number}</span><span>${neighbour.text}</span>
          </p>`,
        ];
  return html`<div
    class="page doc open"
    role="region"
    aria-label=${isMarked ? classMessages.passagesMarked : classMessages.passagesUnmarked}
  >
    <div class="head"><span>${section.title}</span></div>
    ${others(before)}
    <p class="text">
      <span class="no num">${passage.number}</span>
      <span>${isMarked ? strokedPassage({ ...found, after: undefined }, place, true) : passage.text}</span>
    </p>
    ${others(after)}
  </div>`;
}

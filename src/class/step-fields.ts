import { html, nothing, type TemplateResult } from 'lit';
import { askedText } from '../lesson/asked-text.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { longestLesson } from '../lesson/plan-link.ts';
import { activities, readingActivities, type Activity, type PlanStep } from '../lesson/plan.ts';
import { icon } from '../ui/icon.ts';
import { planMessages } from '../ui/plan-messages.ts';
import { planViewMessages } from '../ui/plan-view-messages.ts';

/** The fields of a step: what the class does, with which section, how long, and what it is asked. */
export function stepFields(lesson: Lesson, step: PlanStep, change: (step: PlanStep) => void): TemplateResult {
  const { sections, items } = lesson.course.getState();
  const { activity, section, minutes } = step;
  const asks = !readingActivities.includes(activity);
  const pool = items.filter(({ item }) => section === undefined || item.section === section);
  const free = pool.filter(({ item }) => !step.items.includes(item.id));
  return html`<div class="fields">
    <label
      ><span>${planViewMessages.activity}</span>
      <select @change=${({ target }: Event) => change(turnedTo(step, valueOf(target), sections[0]?.id))}>
        ${activities.map(
          (known) =>
            html`<option value=${known} .selected=${known === activity}>${planMessages.activities[known]}</option>`,
        )}
      </select>
    </label>
    <label
      ><span>${planViewMessages.section}</span>
      <select @change=${({ target }: Event) => change(movedTo(step, valueOf(target)))}>
        ${
          activity === 'exit-ticket'
            ? html`<option value="" .selected=${section === undefined}>${planViewMessages.noSection}</option>`
            : nothing
        }
        ${sections.map(
          ({ id, number, title }) => html`<option value=${id} .selected=${id === section}>${number} ${title}</option>`,
        )}
      </select>
    </label>
    <label class="time"
      ><span>${planViewMessages.time}</span>
      <input
        type="number"
        min="1"
        max=${longestLesson}
        .value=${String(minutes)}
        @change=${({ target }: Event) => change({ ...step, minutes: timeIn(target, minutes) })}
      />
    </label>
    ${
      asks
        ? html`<div class="asks">
            <ul aria-label=${planViewMessages.items}>
              ${step.items.map((id) => {
                const text = askedText(lesson, id);
                return html`<li>
                  <span>${text}</span>
                  <button
                    type="button"
                    class="sq"
                    aria-label=${planViewMessages.takeOut(text)}
                    @click=${() => change({ ...step, items: step.items.filter((other) => other !== id) })}
                  >
                    ${icon('cross')}
                  </button>
                </li>`;
              })}
            </ul>
            ${
              free.length === 0
                ? nothing
                : html`<select
                    aria-label=${planViewMessages.addItem}
                    @change=${({ target }: Event) => {
                      const id = valueOf(target);
                      // the list says again what it is for
                      if (target instanceof HTMLSelectElement) target.value = '';
                      if (id !== '') change({ ...step, items: [...step.items, id] });
                    }}
                  >
                    <option value="" .selected=${true}>${planViewMessages.addItem}</option>
                    ${free.map(({ item }) => html`<option value=${item.id}>${askedText(lesson, item.id)}</option>`)}
                  </select>`
            }
          </div>`
        : nothing
    }
  </div>`;
}

/** Another activity keeps what it can use. */
function turnedTo(step: PlanStep, name: string, first: string | undefined): PlanStep {
  const activity: Activity = activities.find((known) => known === name) ?? step.activity;
  const section = step.section ?? (activity === 'exit-ticket' ? undefined : first);
  const items = readingActivities.includes(activity) ? [] : step.items;
  return { activity, ...(section === undefined ? {} : { section }), items, minutes: step.minutes };
}

/** In another section other questions are asked. */
function movedTo({ activity, minutes, items }: PlanStep, section: string): PlanStep {
  return section === '' ? { activity, items, minutes } : { activity, section, items: [], minutes };
}

function valueOf(target: EventTarget | null): string {
  return target instanceof HTMLSelectElement ? target.value : '';
}

function timeIn(target: EventTarget | null, before: number): number {
  if (!(target instanceof HTMLInputElement)) return before;
  const given = Number(target.value);
  const minutes = Number.isInteger(given) && given >= 1 && given <= longestLesson ? given : before;
  target.value = String(minutes);
  return minutes;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Course } from '../../course/course.ts';
import { drawMessages, kindNames } from '../../ui/draw-messages.ts';
import { icon } from '../../ui/icon.ts';
import { settingsFor, type Choices } from './draw-settings.ts';
import { choicesIn } from './item-pool.ts';

/**
 * The sections or the kinds to draw from, folded under how many they are; nothing where there is no choice.
 *
 * @param choices   what is chosen now
 * @param onChoose  called with what is chosen then; all of something is as none named
 */
export function choicesField(
  name: keyof Choices,
  choices: Choices,
  course: Course,
  onChoose: (choices: Choices) => void,
): TemplateResult | typeof nothing {
  const there = choicesIn(course);
  const all = there[name];
  if (all.length < 2) return nothing;
  const label = drawMessages[name];
  const chosen = choices[name].length === 0 ? all : choices[name];
  const summary =
    chosen.length === all.length ? drawMessages.allOf(all.length) : drawMessages.someOf(chosen.length, all.length);

  /** None chosen stands for all, so the last one cannot be taken away. */
  function choose(id: string, { target }: Event): void {
    const after = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
    if (after.length === 0 && target instanceof HTMLInputElement) target.checked = true;
    else onChoose(settingsFor({ sections: choices.sections, kinds: choices.kinds, [name]: after }, there));
  }

  return html`<details class="row">
    <summary><span class="label">${label}</span><span class="num">${summary}</span>${icon('chev')}</summary>
    <fieldset class="choices">
      <legend class="vh">${label}</legend>
      ${all.map(
        (id) =>
          html`<label class="pick"
            ><input
              class="disc"
              type="checkbox"
              .checked=${chosen.includes(id)}
              @change=${(event: Event) => choose(id, event)}
            /><span>${titleOf(name, id, course)}</span></label
          >`,
      )}
    </fieldset>
  </details>`;
}

function titleOf(name: keyof Choices, id: string, course: Course): string {
  if (name === 'kinds') return kindNames[id] ?? id;
  const section = course.sections.find((candidate) => candidate.id === id);
  return section === undefined ? id : `${section.number} ${section.title}`;
}

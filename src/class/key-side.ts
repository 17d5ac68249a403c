import { html, nothing, type TemplateResult } from 'lit';
import type { Course, CourseItem } from '../course/course.ts';
import type { Question } from '../items/kind.ts';
import { findPassage } from '../lesson/find-passage.ts';
import { icon } from '../ui/icon.ts';
import { speakerMessages } from '../ui/speaker-messages.ts';
import type { Ballot } from './ballots.ts';
import { optionWhys, type OptionWhy } from './option-whys.ts';
import { writtenView } from './written-view.ts';

/**
 * What only the teacher sees of a question: its key with the passage, and the typical wrong ideas with what to say to each.
 *
 * @param ballots    of the item
 * @param isLettered the letters are those that the class sees
 */
export function keySide(
  course: Course,
  item: CourseItem,
  question: Question,
  ballots: readonly Ballot[],
  isLettered: boolean,
): TemplateResult {
  const whys = ballots.flatMap((ballot) =>
    optionWhys(course, item, question, ballot).map((why) => ({ ...why, label: ballot.label })),
  );
  const keys = whys.filter(({ option }) => option.isKey);
  const ideas = whys.filter(({ option, why }) => !option.isKey && why !== undefined);
  return html`<h2 class="kicker">${speakerMessages.keyHere}</h2>
    ${
      keys.length === 0
        ? writtenView(question.paper(question.parts().map(({ id }) => id)), true)
        : html`<ul class="keys">
            ${keys.map((key) => keyView(course, key, isLettered))}
          </ul>`
    }
    ${
      ideas.length === 0
        ? nothing
        : html`<h2 class="kicker">${speakerMessages.wrongIdeas}</h2>
            <ul class="ideas">
              ${ideas.map((idea) => ideaView(course, idea, isLettered))}
            </ul>`
    }`;
}

type Labelled = OptionWhy & { readonly label: string };

function keyView(course: Course, { option, why, place, label }: Labelled, isLettered: boolean): TemplateResult {
  const found = place && findPassage(course, place);
  return html`<li>
    ${icon('right')}
    <div>
      ${label === '' ? nothing : html`<p class="quiet">${label}</p>`}
      <p class="answer">${isLettered ? html`<b>${option.letter}</b> ` : nothing}${option.text}</p>
      ${why === undefined ? nothing : html`<p class="quiet">${why}</p>`}
      ${
        found === undefined || place === undefined
          ? nothing
          : html`<p class="proof doc">
              <span class="num quiet">${found.passage.number}</span>
              <mark class="stroke">${found.passage.text.slice(place.start, place.end)}</mark>
            </p>`
      }
    </div>
  </li>`;
}

function ideaView(
  course: Course,
  { option, why, place, misconception, label }: Labelled,
  isLettered: boolean,
): TemplateResult {
  const found = place && findPassage(course, place);
  return html`<li>
    <b>${isLettered ? option.letter : icon('wrong')}</b>
    <p>
      ${label === '' ? nothing : html`<span class="quiet">${label}:</span> `}${misconception?.idea ?? option.text}
      <span class="quiet"
        >${why}${found === undefined ? nothing : html` <span class="num">${found.passage.number}</span>`}</span
      >
    </p>
  </li>`;
}

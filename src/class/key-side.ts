import { html, nothing, type TemplateResult } from 'lit';
import type { Place } from '../bank/bank.ts';
import type { Course, CourseItem } from '../course/course.ts';
import type { Claim, Question } from '../items/kind.ts';
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
  const claims = keys.length === 0 ? question.claims() : [];
  const written = claims.filter(({ role }, index) => role === 'distractor' && isFirstOfIdea(claims, index));
  return html`<h2 class="kicker">${speakerMessages.keyHere}</h2>
    ${
      keys.length === 0
        ? html`${writtenView(question.paper(question.parts().map(({ id }) => id)), true)}
            <ul class="keys">
              ${claims.filter(({ role }) => role === 'key').map((claim) => settlesView(course, item, claim))}
            </ul>`
        : html`<ul class="keys">
            ${keys.map((key) => keyView(course, key, isLettered))}
          </ul>`
    }
    ${
      ideas.length + written.length === 0
        ? nothing
        : html`<h2 class="kicker">${speakerMessages.wrongIdeas}</h2>
            <ul class="ideas">
              ${ideas.map((idea) => ideaView(course, idea, isLettered))}
              ${written.map((claim) => writtenIdeaView(course, item, claim))}
            </ul>`
    }`;
}

/** Several spellings of a wrong answer express one idea. */
function isFirstOfIdea(claims: readonly Claim[], index: number): boolean {
  const idea = claims[index]?.misconception;
  return idea === undefined || claims.findIndex(({ misconception }) => misconception === idea) === index;
}

/** What settles a written answer. */
function settlesView(course: Course, item: CourseItem, { part, why }: Claim): TemplateResult {
  const place = item.proofs.find((proof) => proof.part === part);
  return html`<li>
    ${icon('right')}
    <div>
      <p class="quiet">${why}</p>
      ${place === undefined ? nothing : proofView(course, place)}
    </div>
  </li>`;
}

/** A wrong answer that is written: its idea, and what to say to it. */
function writtenIdeaView(course: Course, item: CourseItem, { part, why, misconception: id }: Claim): TemplateResult {
  const misconception = course.misconceptions.find((candidate) => candidate.id === id);
  return refutedView(
    course,
    icon('wrong'),
    misconception?.idea,
    why ?? misconception?.why,
    item.proofs.find((proof) => proof.part === part) ?? misconception?.place,
  );
}

/** An idea behind its letter or mark, what to say to it, and the number of the passage that says so. */
function refutedView(
  course: Course,
  mark: unknown,
  idea: unknown,
  why: string | undefined,
  place: Place | undefined,
): TemplateResult {
  const found = place && findPassage(course, place);
  return html`<li>
    <b>${mark}</b>
    <p>
      ${idea}
      <span class="quiet"
        >${why}${found === undefined ? nothing : html` <span class="num">${found.passage.number}</span>`}</span
      >
    </p>
  </li>`;
}

function proofView(course: Course, place: Place): TemplateResult | typeof nothing {
  const found = findPassage(course, place);
  if (found === undefined) return nothing;
  return html`<p class="proof doc">
    <span class="num quiet">${found.passage.number}</span>
    <mark class="stroke">${found.passage.text.slice(place.start, place.end)}</mark>
  </p>`;
}

type Labelled = OptionWhy & { readonly label: string };

function keyView(course: Course, { option, why, place, label }: Labelled, isLettered: boolean): TemplateResult {
  return html`<li>
    ${icon('right')}
    <div>
      ${label === '' ? nothing : html`<p class="quiet">${label}</p>`}
      <p class="answer">${isLettered ? html`<b>${option.letter}</b> ` : nothing}${option.text}</p>
      ${why === undefined ? nothing : html`<p class="quiet">${why}</p>`}
      ${place === undefined ? nothing : proofView(course, place)}
    </div>
  </li>`;
}

function ideaView(
  course: Course,
  { option, why, place, misconception, label }: Labelled,
  isLettered: boolean,
): TemplateResult {
  return refutedView(
    course,
    isLettered ? option.letter : icon('wrong'),
    html`${label === '' ? nothing : html`<span class="quiet">${label}:</span> `}${misconception?.idea ?? option.text}`,
    why,
    place,
  );
}

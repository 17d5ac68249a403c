import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CourseSection } from '../course/course.ts';
import { deckMessages } from '../ui/deck-messages.ts';
import { messages } from '../ui/messages.ts';
import { planMessages } from '../ui/plan-messages.ts';
import { cloneChunk } from './clone-passages.ts';
import type { DeckState } from './deck-state.ts';
import { railSegments } from './rail.ts';
import { silentSize } from './silent-size.ts';
import { slideFit } from './slide-fit.ts';
import type { ActivitySlide, AgendaSlide, ContentSlide, ItemSlide, QuestionSlide, Slide, TodaySlide } from './slide.ts';

/** A slide that is made in the browser: the title stands in the page. */
export type MadeSlide = Exclude<Slide, { kind: 'title' }>;

/** On the screen a slide is all there is, and its heading the first; in print the levels make the outline. */
export type Medium = 'screen' | 'print';

/** What stands on a slide. */
export function slideTemplate(slide: MadeSlide, state: DeckState, medium: Medium): TemplateResult {
  switch (slide.kind) {
    case 'agenda':
      return agenda(slide, state, medium);
    case 'question':
      return question(slide, state, medium);
    case 'content':
      return content(slide, state, medium);
    case 'item':
      return item(slide, state, medium);
    case 'today':
      return today(slide, state, medium);
    case 'activity':
      return activity(slide, state, medium);
    case 'closing':
      return closing(state, medium);
  }
}

function question({ section, size }: QuestionSlide, state: DeckState, medium: Medium): TemplateResult {
  const { number, title, answer } = section;
  return frame(state, section, html`<span>${messages.questionOf(number, state.course.sections.length)}</span>`, [
    html`<span class="n px-${size}" aria-hidden="true">${number}</span>`,
    html`${heading(medium, 2, `px-${size}`, title)}
    ${answer === undefined ? nothing : html`<p class="answer lead2 fragment">${answer}</p>`}`,
  ]);
}

function content(slide: ContentSlide, state: DeckState, medium: Medium): TemplateResult {
  const { section, chunks, size, isWide, part, parts, title } = slide;
  const count = parts > 1 ? html` <span class="of">${deckMessages.partOf(part, parts)}</span>` : nothing;
  return frame(state, section, heading(medium, 3, 'where', html`<b>${title}</b>${count}`), [
    nothing,
    html`<div class="passages px-${size} ${isWide ? 'wide' : ''}">
      ${chunks.map((chunk) => cloneChunk(state.article, section, chunk, medium === 'screen' ? 'h2' : 'h4'))}
    </div>`,
  ]);
}

function item({ section, item, nth, of, turn }: ItemSlide, state: DeckState, medium: Medium): TemplateResult {
  const where = html`<b>${section.title}</b> <span class="of">${deckMessages.itemOf(nth, of)}</span>`;
  return frame(state, section, heading(medium, 3, 'where', where), [
    nothing,
    // the id is a property there: no attribute may tell a class what it is asked about
    state.isClass
      ? html`<lectern-loop .itemId=${item.item.id} .turn=${turn}></lectern-loop>`
      : html`<lectern-item item-id=${item.item.id} view="deck" .fit=${slideFit}></lectern-item>`,
  ]);
}

function agenda({ sections, rest, title }: AgendaSlide, state: DeckState, medium: Medium): TemplateResult {
  const room = sections.length <= 9 ? 'few' : sections.length <= 18 ? 'some' : 'many';
  return frame(state, 'before', nothing, [
    nothing,
    html`${heading(medium, 2, 'px-48', title)}
      <ol class="questions ${room}">
        ${sections.map(
          (section) =>
            html`<li>
              <a href="#deck/${section.id}"><span class="num">${section.number}</span> <span>${section.title}</span></a>
              ${marks(section, state)}
            </li>`,
        )}
      </ol>
      ${rest > 0 ? html`<p class="rest">${deckMessages.andMoreQuestions(rest)}</p>` : nothing}`,
  ]);
}

/** What a planned lesson holds, with its minutes. */
function today({ rows, title }: TodaySlide, state: DeckState, medium: Medium): TemplateResult {
  const room = rows.length <= 7 ? 'few' : rows.length <= 13 ? 'some' : 'many';
  return frame(state, 'before', nothing, [
    nothing,
    html`${heading(medium, 2, 'px-48', title)}
      <ol class="today ${room}">
        ${rows.map(
          ({ what, about, minutes }) =>
            html`<li>
              <b>${what}</b> <span class="about">${about}</span>
              <span class="num time">${planMessages.minutes(minutes)}</span>
            </li>`,
        )}
      </ol>`,
  ]);
}

/** What the class does now, and how long; where it reads, the text itself. */
function activity(slide: ActivitySlide, state: DeckState, medium: Medium): TemplateResult {
  const { section, minutes, title } = slide;
  const size = slide.activity === 'silent-reading' && section !== undefined ? silentSize(section) : undefined;
  const isReading = size !== undefined;
  const where =
    section === undefined
      ? nothing
      : html`<span>${messages.questionOf(section.number, state.course.sections.length)}</span>`;
  // what asks about the whole lesson comes at its end
  return frame(state, section ?? 'behind', where, [
    nothing,
    html`${heading(medium, 2, isReading ? 'px-40' : 'px-60', title)}
      ${isReading ? nothing : html`<p class="do">${planMessages.instructions[slide.activity]}</p>`}
      ${section === undefined || isReading ? nothing : html`<p class="about doc">${section.number} ${section.title}</p>`}
      ${
        isReading
          ? html`<div class="silent doc px-${size}">
              ${section?.passages.map(({ number, text }) => html`<p><span class="no num">${number}</span> ${text}</p>`)}
            </div>`
          : nothing
      } <lectern-count-down .minutes=${minutes} .key=${slide.place}></lectern-count-down>`,
  ]);
}

/** A section's passages in the strengths of their marks, in words for those who do not see them. */
function marks({ passages }: CourseSection, { progress, isClass }: DeckState): Piece {
  if (isClass) return nothing;
  const strengths = passages.map(({ id }) => progress.marks.get(id) ?? 0);
  const right = strengths.filter((strength) => strength >= 2).length;
  return html`<span class="strengths" role="img" aria-label=${deckMessages.marksOf(right, passages.length)}
    >${strengths.slice(0, 24).map((strength) => html`<i class="m${strength}"></i>`)}</span
  >`;
}

/** As many open sections as are named on the closing slide. */
const openRoom = 9;

function closing(state: DeckState, medium: Medium): TemplateResult {
  if (state.isClass) return classClosing(state, medium);
  const items = state.slides.filter((slide) => slide.kind === 'item');
  const standings = items.map(({ item }) => state.progress.items.get(item.item.id)?.standing);
  const right = standings.filter((standing) => standing === 'right').length;
  const asked = standings.filter((standing) => standing === 'right' || standing === 'not-right').length;
  const open = [...new Set(items.filter((_, index) => standings[index] !== 'right').map(({ section }) => section))];
  return frame(state, 'behind', nothing, [
    nothing,
    html`<div class="sum">
        ${heading(medium, 2, 'px-48', deckMessages.whatWasAsked)}
        <p>
          ${items.length === 0 ? deckMessages.nothingToAnswer : deckMessages.answeredOf(right, asked, items.length)}
        </p>
      </div>
      <div class="ways">
        <div>
          <h2 class="kick">${deckMessages.stillOpen}</h2>
          ${open.length === 0 ? html`<p>${deckMessages.nothingOpen}</p>` : nothing}
          <ul>
            ${open.slice(0, openRoom).map(
              ({ id, number, title }) =>
                html`<li>
                  <a href="#deck/${id}"><span class="num">${number}</span> <span>${title}</span></a>
                </li>`,
            )}
          </ul>
          ${open.length > openRoom ? html`<p class="rest">${deckMessages.andMoreQuestions(open.length - openRoom)}</p>` : nothing}
        </div>
        <div>
          <h2 class="kick">${deckMessages.goOnWith}</h2>
          <ul class="ways-on">
            <li><a href="#study">${deckMessages.readTheDocument}</a></li>
            <li><a href="#deck">${deckMessages.fromTheStart}</a></li>
            <li><a href="#">${deckMessages.home}</a></li>
          </ul>
        </div>
      </div>`,
  ]);
}

/** What a class was asked, and where its teacher goes on. */
function classClosing(state: DeckState, medium: Medium): TemplateResult {
  return frame(state, 'behind', nothing, [
    nothing,
    html`<div class="sum">
        ${heading(medium, 2, 'px-48', deckMessages.whatWasAsked)}
        <lectern-class-sum></lectern-class-sum>
      </div>
      <div class="ways">
        <div>
          <h2 class="kick">${deckMessages.goOnWith}</h2>
          <ul class="ways-on">
            <li><a href="#class">${deckMessages.whatTheClassHolds}</a></li>
            <li><a href="#deck">${deckMessages.fromTheStart}</a></li>
            <li><a href="#">${deckMessages.home}</a></li>
          </ul>
        </div>
      </div>`,
  ]);
}

type Piece = TemplateResult | typeof nothing;

/** The running line above, a margin column and a text column, the rail below. */
function frame(
  { course }: DeckState,
  place: CourseSection | 'before' | 'behind',
  where: Piece,
  [gutter, body]: readonly [Piece, Piece],
): TemplateResult {
  const total = course.sections.length;
  const at = place === 'before' ? -1 : place === 'behind' ? total : place.number - 1;
  return html`<header class="run"><span>${course.title}</span>${where}</header>
    <div class="gutter">${gutter}</div>
    <div class="body">${body}</div>
    <footer class="foot">
      <ol class="rail" aria-label=${messages.questionOf(Math.min(at + 1, total), total)}>
        ${railSegments(course.sections, at).map(
          ({ passages, state }) => html`<li class="g${Math.min(12, passages)} ${state}"></li>`,
        )}
      </ol>
    </footer>`;
}

/** A slide's heading takes the focus when the slide comes. */
function heading(medium: Medium, level: 2 | 3, look: string, text: string | TemplateResult): TemplateResult {
  if (medium === 'screen') return html`<h1 class="head ${look}" tabindex="-1">${text}</h1>`;
  return level === 2 ? html`<h2 class="head ${look}">${text}</h2>` : html`<h3 class="head ${look}">${text}</h3>`;
}

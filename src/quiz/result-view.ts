import { html, nothing, type TemplateResult } from 'lit';
import type { Course, CoursePassage, CourseSection } from '../course/course.ts';
import { askedText } from '../lesson/asked-text.ts';
import { findPassage } from '../lesson/find-passage.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { savingLine } from '../lesson/saving-line.ts';
import { strokedPassage } from '../lesson/stroked-passage.ts';
import type { Saving } from '../progress/progress-store.ts';
import { icon } from '../ui/icon.ts';
import type { IconName } from '../ui/icon-shapes.ts';
import { messages } from '../ui/messages.ts';
import { kindNames } from '../ui/draw-messages.ts';
import { quizMessages } from '../ui/quiz-messages.ts';
import type { Verdict } from '../items/kind.ts';
import type { MetIdea, QuizResult } from './result.ts';
import { timeLeft, type Session } from './session.ts';

/** What can be done with a result. */
export interface ResultActs {
  again(): void;
  review(at: number): void;
  setUp(): void;
}

/** What a session came to: the sentence, the document as it was shown, what to read again, and the answers. */
export function resultView(
  lesson: Lesson,
  session: Session,
  result: QuizResult,
  saving: Saving,
  acts: ResultActs,
): TemplateResult {
  const course = lesson.course.getState();
  return html`<p class="for-paper">
      <span>${quizMessages.name} <i></i></span><span>${quizMessages.date} <i></i></span>
    </p>
    <h1 class="big" tabindex="-1">${quizMessages.pointsOf(pointsText(result.points), result.answers.length)}</h1>
    <p class="lede">${sentences(session, result)}</p>
    <div class="acts no-print">
      ${
        result.again.length === 0
          ? nothing
          : html`<button type="button" class="btn main" @click=${() => acts.again()}>
              ${quizMessages.practiseAgain(result.again.length)}
            </button>`
      }
      <button type="button" class="btn" @click=${() => acts.review(0)}>${quizMessages.reviewAnswers}</button>
      <button type="button" class="btn bare" @click=${() => print()}>${quizMessages.print}</button>
      <button type="button" class="btn bare" @click=${() => acts.setUp()}>${quizMessages.newQuiz}</button>
      <span class="end">${savingLine(saving)}</span>
    </div>
    <div class="two">
      <section class="shown-map" aria-labelledby="quiz-map">
        <div class="head">
          <h2 id="quiz-map">${quizMessages.documentAsShown}</h2>
          <p class="legend small" aria-hidden="true">
            <span>${quizMessages.notAsked}</span><span class="m1">${quizMessages.notYet}</span
            ><span class="m3">${quizMessages.understood}</span>
          </p>
        </div>
        <div class="pages">${course.sections.map((section) => sectionOfMap(section, result))}</div>
      </section>
      <div class="beside">${readView(result.read)}${ideasView(course, result.met)}${calibrationView(result)}</div>
    </div>
    ${answersView(lesson, result, acts)}
    <p class="made small quiet">${madeBy(course, session)}</p>`;
}

/** The rule by which the points came about, what was left open, and how long it took. */
function sentences(session: Session, { unanswered }: QuizResult): string {
  const seconds = Math.round(session.spent / 1000);
  return [
    session.settings.mode === 'exam' ? quizMessages.ruleExam : quizMessages.rulePractice,
    ...(unanswered === 0 ? [] : [quizMessages.openAtTheEnd(unanswered)]),
    quizMessages.tookTime(quizMessages.time(Math.floor(seconds / 60), seconds % 60)),
  ].join(' ');
}

function sectionOfMap(section: CourseSection, { sections, shown }: QuizResult): TemplateResult {
  const asked = sections.find((entry) => entry.section.id === section.id);
  return html`<section>
    <h3>
      <span class="num">${section.number}</span> ${section.title}
      <span class="num quiet"
        >${
          asked === undefined
            ? quizMessages.notAsked
            : quizMessages.pointsShort(pointsText(asked.points), asked.possible)
        }</span
      >
    </h3>
    <p class="doc">
      ${section.passages.map(({ id, text }) => {
        const how = shown.get(id);
        const words =
          how === undefined ? undefined : how === 'understood' ? quizMessages.understood : quizMessages.notYet;
        return html`<a href="#study/${id}" class=${how === undefined ? 'm0' : how === 'understood' ? 'm3' : 'm1'}
          >${text}${words === undefined ? nothing : html`<span class="vh"> (${words})</span>`}</a
        > `;
      })}
    </p>
  </section>`;
}

function readView(passages: readonly CoursePassage[]): TemplateResult | typeof nothing {
  if (passages.length === 0) return nothing;
  return html`<section>
    <h2>${quizMessages.readThese}</h2>
    <ul class="to-read">
      ${passages.map(
        ({ id, number, text }) =>
          html`<li>
            <a href="#study/${id}"><span class="num">${number}</span> <span class="doc">${text}</span></a>
          </li>`,
      )}
    </ul>
  </section>`;
}

function ideasView(course: Course, met: readonly MetIdea[]): TemplateResult | typeof nothing {
  if (met.length === 0) return nothing;
  return html`<section>
    <h2>${quizMessages.wrongIdeas}</h2>
    ${met.map(({ misconception: { idea, why, place }, times, offered, isSetRight }) => {
      const found = findPassage(course, place);
      return html`<div class="idea">
        <p class="small quiet">
          ${icon(isSetRight ? 'right' : 'wrong')}
          <span>${quizMessages.metTimes(times, offered)}${isSetRight ? `, ${quizMessages.setRight}` : nothing}</span>
        </p>
        <h3>${idea}</h3>
        <p>${why}</p>
        ${
          found === undefined
            ? nothing
            : html`<p class="proof">
                <a class="from num" href="#study/${place.passage}">${found.passage.number} ${found.section.title}</a
                >${strokedPassage({ ...found, after: undefined }, place, false)}
              </p>`
        }
      </div>`;
    })}
  </section>`;
}

function calibrationView({ calibration }: QuizResult): TemplateResult | typeof nothing {
  if (calibration.length === 0) return nothing;
  return html`<section>
    <h2>${quizMessages.calibration}</h2>
    <dl class="calibration">
      ${calibration.map(
        ({ confidence, given, right }) =>
          html`<div>
            <dt>${quizMessages.confidence[confidence]}</dt>
            <dd class="num">${quizMessages.rightOf(right, given)}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function shapeOf(verdict: Verdict): readonly [IconName, string] {
  const shapes: Readonly<Record<Verdict, readonly [IconName, string]>> = {
    right: ['right', messages.verdictRight],
    partly: ['partly', messages.verdictPartly],
    wrong: ['wrong', messages.verdictWrong],
    unanswered: ['blank', messages.verdictOpen],
  };
  return shapes[verdict];
}

function answersView(lesson: Lesson, { answers }: QuizResult, acts: ResultActs): TemplateResult {
  return html`<section class="answers-given" aria-labelledby="quiz-answers">
    <h2 id="quiz-answers">${quizMessages.answers}</h2>
    <ol class="all">
      ${answers.map(({ item, verdict, share }, index) => {
        const [shape, word] = shapeOf(verdict);
        return html`<li>
          <button type="button" @click=${() => acts.review(index)}>
            <span class="num quiet">${index + 1}</span>
            <span class="text">${askedText(lesson, item.item.id)}</span>
            <span class="said num"
              >${icon(shape)}${word}${verdict === 'partly' ? ` ${pointsText(share)}` : nothing}</span
            >
          </button>
        </li>`;
      })}
    </ol>
  </section>`;
}

/** Lesson, settings and seed: with them anybody can have the same session, and a sheet of paper says what it is about. */
function madeBy(course: Course, session: Session): string {
  const { settings, extra, items, origin } = session;
  const titles = course.sections.filter(({ id }) => settings.sections.includes(id)).map(({ title }) => title);
  return [
    course.title,
    quizMessages.session(settings.mode, items.length),
    ...(origin === 'again'
      ? [quizMessages.askedAgain]
      : [titles.length === 0 ? quizMessages.allSections : quizMessages.fromSections(titles.join(', '))]),
    ...(settings.kinds.length === 0
      ? []
      : [quizMessages.onlyKinds(settings.kinds.map((kind) => kindNames[kind] ?? kind).join(', '))]),
    ...(timeLeft(session) === undefined ? [] : [quizMessages.withLimit(settings.minutes, extra)]),
    ...(origin === 'again' ? [] : [quizMessages.seed(settings.seed)]),
  ].join(' · ');
}

function pointsText(points: number): string {
  return String(Math.round(points * 100) / 100);
}

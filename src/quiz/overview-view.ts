import { html, nothing, type TemplateResult } from 'lit';
import { askedText } from '../lesson/asked-text.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { icon } from '../ui/icon.ts';
import { quizMessages } from '../ui/quiz-messages.ts';
import type { Session } from './session.ts';
import type { Step } from './steps-view.ts';

/** What can be done in the overview. */
export interface OverviewActs {
  goTo(at: number): void;
  end(): void;
}

/** All items of a session with how they stand, before it ends: a warning where something is open, and the way back. */
export function overviewView(
  lesson: Lesson,
  session: Session,
  steps: readonly Step[],
  acts: OverviewActs,
): TemplateResult {
  const open = steps.filter(({ isAnswered }) => !isAnswered).length;
  const flagged = steps.filter(({ isFlagged }) => isFlagged).length;
  const isExam = session.settings.mode === 'exam';
  const firstOpen = steps.findIndex(({ isAnswered }) => !isAnswered);
  const end = !isExam ? quizMessages.seeResult : open > 0 ? quizMessages.handInOpen(open) : quizMessages.handIn;
  const back = () => acts.goTo(firstOpen < 0 ? session.at : firstOpen);
  return html`<h1 class="title" tabindex="-1">${isExam ? quizMessages.overviewExam : quizMessages.overviewPractice}</h1>
    <p class="warning">
      ${open > 0 ? icon('problem') : nothing}<span
        >${open === 0 ? quizMessages.allAnswered : quizMessages.openOnes(open, steps.length)}
        ${flagged === 0 ? nothing : quizMessages.andFlagged(flagged)}</span
      >
    </p>
    <ol class="all">
      ${steps.map(
        ({ item, icon: shape, word, isFlagged }, index) =>
          html`<li>
            <button type="button" @click=${() => acts.goTo(index)}>
              <span class="num quiet">${index + 1}</span>
              <span class="text">${askedText(lesson, item)}</span>
              <span class="said">${icon(shape)}${word}${isFlagged ? `, ${quizMessages.flagged}` : nothing}</span>
            </button>
          </li>`,
      )}
    </ol>
    <div class="acts">
      ${
        open > 0
          ? html`<button type="button" class="btn main" @click=${back}>${quizMessages.backToQuestions}</button>
              <button type="button" class="btn" @click=${() => acts.end()}>${end}</button>`
          : html`<button type="button" class="btn main" @click=${() => acts.end()}>${end}</button>
              <button type="button" class="btn bare" @click=${back}>${quizMessages.backToQuestions}</button>`
      }
    </div>`;
}

import { html, nothing, type TemplateResult } from 'lit';
import type { Lesson } from '../lesson/lesson.ts';
import { isAlmost } from '../lesson/turns.ts';
import { icon } from '../ui/icon.ts';
import type { IconName } from '../ui/icon-shapes.ts';
import { messages } from '../ui/messages.ts';
import { quizMessages } from '../ui/quiz-messages.ts';
import type { Session } from './session.ts';

/** How an item of a session stands, by shape and in words. */
export interface Step {
  readonly item: string;
  readonly icon: IconName;
  readonly word: string;
  readonly isAnswered: boolean;
  readonly isFlagged: boolean;
}

/** How the items of a session stand, in their order. In an exam under way nothing is said about right and wrong. */
export function stepsOf(lesson: Lesson, session: Session): readonly Step[] {
  return session.items.map((item) => {
    const isFlagged = session.flags.includes(item);
    return { item, isFlagged, ...standing(lesson, session, item) };
  });
}

function standing(lesson: Lesson, session: Session, item: string): Pick<Step, 'icon' | 'word' | 'isAnswered'> {
  const open = { icon: 'blank', word: quizMessages.notAnswered, isAnswered: false } as const;
  const showing = lesson.showing(item, session.id);
  const question = lesson.question(item);
  if (showing === undefined || question === undefined) return open;
  const { verdict } = question.grade(showing.response);
  if (showing.phase === 'asking') {
    if (session.settings.mode !== 'exam') return showing.try > 1 ? { ...open, isAnswered: true } : open;
    if (verdict === 'unanswered') return open;
    // what is begun is still open: somebody may hand it in without having seen the rest
    if (question.left(showing.response) > 0) return { icon: 'partly', word: quizMessages.begun, isAnswered: false };
    return { icon: 'now', word: quizMessages.answered, isAnswered: true };
  }
  if (showing.phase === 'revealed') return { icon: 'shown', word: messages.verdictShown, isAnswered: true };
  if (verdict === 'unanswered') return open;
  if (verdict === 'right') return { icon: 'right', word: messages.verdictRight, isAnswered: true };
  if (verdict === 'partly') return { icon: 'partly', word: messages.verdictPartly, isAnswered: true };
  if (isAlmost(showing, question)) return { icon: 'partly', word: messages.verdictAlmost, isAnswered: true };
  return { icon: 'wrong', word: messages.verdictWrong, isAnswered: true };
}

/** The session as a row of shapes: each leads to its item, the current one has a line under it. */
export function stepsView(steps: readonly Step[], at: number | undefined, goTo: (at: number) => void): TemplateResult {
  return html`<ol class="steps">
    ${steps.map(
      (step, index) =>
        html`<li>
          <button
            type="button"
            aria-label=${stepName(step, index)}
            aria-current=${index === at ? 'step' : nothing}
            @click=${() => goTo(index)}
          >
            ${icon(step.icon)}${step.isFlagged ? html`<span class="flag"></span>` : nothing}
          </button>
        </li>`,
    )}
  </ol>`;
}

function stepName({ word, isFlagged }: Step, index: number): string {
  return quizMessages.stepOf(index + 1, isFlagged ? `${word}, ${quizMessages.flagged}` : word);
}

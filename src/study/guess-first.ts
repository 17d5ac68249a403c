import { html, nothing, render, type TemplateResult } from 'lit';
import { inTab } from '../core/device-text.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { foldProgress } from '../progress/progress.ts';
import { draftKey, guessOf } from '../progress/session-drafts.ts';
import { siteName } from '../progress/site-name.ts';
import { adoptStyle } from '../ui/adopt-style.ts';
import { guessMessages } from '../ui/guess-messages.ts';
import style from './guess.css?inline';

adoptStyle(style);

/** A question that can be guessed at: a text, and answers of which one is right. */
interface Guessable {
  readonly item: string;
  readonly prompt: string;
  readonly statement: string | undefined;
  readonly answers: readonly { readonly id: string; readonly text: string }[];
}

/**
 * Asks the first question of each section before it is read. Trying first helps, even where the guess is wrong, if the answer
 * is studied afterwards (Kornell, Hays & Bjork 2009, Unsuccessful retrieval attempts enhance subsequent learning; Richland,
 * Kornell & Kao 2009, The pretesting effect). A guess is graded by nobody and no part of the progress: the same item stands
 * beside its passage, and when it has been answered the guess is shown with what became of it.
 *
 * Sections whose first question has been answered already are not asked.
 */
export async function startGuesses(root: HTMLElement, lesson: Lesson): Promise<void> {
  await Promise.all([lesson.progress.flush(), allKinds(lesson)]);
  for (const section of root.querySelectorAll<HTMLElement>('[data-section]:has(details[data-item])')) {
    const asked = guessableIn(section, lesson);
    if (
      asked === undefined ||
      (outcomeOf(lesson, asked.item) !== undefined && inTab.read(keyOf(lesson, asked.item)) === undefined)
    )
      continue;
    const place = document.createElement('div');
    place.className = 'guess';
    section.querySelector('h2')?.after(place);
    const draw = () => render(view(asked, lesson, draw), place);
    draw();
    lesson.progress.subscribe(({ attempts }, before) => {
      if (attempts !== before.attempts) draw();
    });
  }
}

/** What has been answered, and every kind of question, must be known before a section is said to have none to guess at. */
function allKinds({ kinds: { store } }: Lesson): Promise<void> {
  return new Promise((resolve) => {
    const look = () => store.getState().state !== 'coming' && resolve();
    store.subscribe(look);
    look();
  });
}

/** The section's first item of those beside its text that has one right answer among a few. */
function guessableIn(section: HTMLElement, lesson: Lesson): Guessable | undefined {
  for (const { dataset } of section.querySelectorAll<HTMLElement>('details[data-item]')) {
    const item = dataset['item'] ?? '';
    const question = lesson.question(item);
    const blocks = question?.paper(lesson.showing(item)?.parts ?? question.parts().map(({ id }) => id)) ?? [];
    const choose = blocks.find((block) => block.form === 'choose');
    if (question === undefined || choose === undefined || !choose.isSingle) continue;
    const text = blocks.find((block) => block.form === 'text');
    return { item, prompt: question.item.prompt, statement: text?.text, answers: choose.rows };
  }
  return undefined;
}

function view({ item, prompt, statement, answers }: Guessable, lesson: Lesson, draw: () => void): TemplateResult {
  const guess = answers.find(({ id }) => id === inTab.read(keyOf(lesson, item)));
  const said = statement === undefined ? nothing : html`<p class="statement">${statement}</p>`;
  if (guess === undefined) {
    const take = (event: Event) => {
      event.preventDefault();
      const chosen = event.target instanceof HTMLFormElement ? new FormData(event.target).get('guess') : null;
      if (typeof chosen !== 'string') return;
      inTab.write(keyOf(lesson, item), chosen);
      draw();
    };
    return html`<form @submit=${take}>
      <fieldset>
        <legend>${prompt}</legend>
        <p class="first">${guessMessages.first} <span class="quiet">${guessMessages.why}</span></p>
        ${said}
        ${answers.map(
          ({ id, text }) =>
            html`<label><input type="radio" name="guess" .value=${id} required /><span>${text}</span></label>`,
        )}
      </fieldset>
      <button class="btn">${guessMessages.keep}</button>
    </form>`;
  }
  const outcome = outcomeOf(lesson, item);
  return html`<div role="status">
    <p>${prompt}</p>
    ${said}
    <p>
      <b>${outcome === undefined ? guessMessages.guessed(guess.text) : guessMessages.andThen(guess.text)}</b>
    </p>
    <p>
      ${
        outcome === undefined
          ? guessMessages.readNow
          : outcome === 'right'
            ? guessMessages.becameRight
            : guessMessages.notYet
      }
    </p>
  </div>`;
}

/** What became of the item as it is now when it was answered last, at the first try, in whatever view. */
function outcomeOf(lesson: Lesson, item: string): 'right' | 'not-right' | undefined {
  const { attempts } = lesson.progress.getState();
  const standing = foldProgress(lesson.course.getState(), attempts.values(), lesson.now()).items.get(item)?.standing;
  return standing === 'right' || standing === 'not-right' ? standing : undefined;
}

/** Of this tab, and gone with the item's draft. */
function keyOf({ course }: Lesson, item: string): string {
  return draftKey(siteName(location.href), course.getState().id, guessOf(item));
}

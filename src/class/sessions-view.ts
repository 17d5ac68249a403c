import { html, nothing, type TemplateResult } from 'lit';
import type { Asked, ClassSession } from '../progress/class-record.ts';
import { reportMessages } from '../ui/report-messages.ts';
import { className } from './class-name.ts';

/** What can be done with a class that was there. */
export interface SessionActs {
  choose(id: string, isChosen: boolean): void;
  /** begins to rename or delete it; undefined leaves it */
  edit(id: string, what: 'name' | 'delete' | undefined): void;
  /** saves it alone */
  save(id: string): void;
  rename(session: ClassSession, name: string): void;
  remove(session: ClassSession): void;
}

/**
 * The classes that were there, the latest first: which are looked at, and their names.
 *
 * @param language  BCP 47, of the lesson
 */
export function sessionsView(
  sessions: readonly ClassSession[],
  asked: ReadonlyMap<string, Asked>,
  chosen: ReadonlySet<string>,
  edited: { readonly id: string; readonly what: 'name' | 'delete' } | undefined,
  acts: SessionActs,
  language: string,
): TemplateResult {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return html`<section class="sessions" aria-labelledby="class-sessions">
    <h2 id="class-sessions">${reportMessages.classes}</h2>
    <ul>
      ${sessions.map((session) => {
        const count = [...asked.values()].filter((one) => one.session === session.id).length;
        const what = edited?.id === session.id ? edited.what : undefined;
        return html`<li>
          ${rowView(session, day.format(new Date(session.startedAt)), count, chosen.has(session.id), acts)}
          ${what === 'name' ? nameView(session, acts) : what === 'delete' ? removeView(session, acts) : nothing}
        </li>`;
      })}
    </ul>
  </section>`;
}

function rowView(
  session: ClassSession,
  day: string,
  count: number,
  isChosen: boolean,
  acts: SessionActs,
): TemplateResult {
  const { id, size, endedAt } = session;
  return html`<div class="session">
    <label>
      <input
        type="checkbox"
        .checked=${isChosen}
        @change=${({ target }: Event) => target instanceof HTMLInputElement && acts.choose(id, target.checked)}
      />
      <span><b>${className(session)}</b> <span class="quiet num">${day}</span></span>
    </label>
    <span class="quiet num"
      >${reportMessages.pupils(size)},
      ${reportMessages.questions(count)}${endedAt === undefined ? `, ${reportMessages.underWay}` : nothing}</span
    >
    <button
      type="button"
      class="btn bare"
      data-edits="name ${id}"
      aria-label=${`${reportMessages.rename}: ${className(session)}`}
      @click=${() => acts.edit(id, 'name')}
    >
      ${reportMessages.rename}
    </button>
    <button
      type="button"
      class="btn bare"
      data-edits="delete ${id}"
      aria-label=${`${reportMessages.remove}: ${className(session)}`}
      @click=${() => acts.edit(id, 'delete')}
    >
      ${reportMessages.remove}
    </button>
  </div>`;
}

function nameView(session: ClassSession, acts: SessionActs): TemplateResult {
  return html`<form
    class="edit"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      if (!(event.target instanceof HTMLFormElement)) return;
      acts.rename(session, String(new FormData(event.target).get('name') ?? '').trim());
    }}
  >
    <input
      name="name"
      maxlength="40"
      autocomplete="off"
      aria-label=${reportMessages.renameWhat(className(session))}
      .value=${session.name}
    />
    <button class="btn main">${reportMessages.keep}</button>
    <button type="button" class="btn bare" @click=${() => acts.edit(session.id, undefined)}>
      ${reportMessages.cancel}
    </button>
  </form>`;
}

function removeView(session: ClassSession, acts: SessionActs): TemplateResult {
  return html`<div class="edit" role="group" aria-label=${reportMessages.remove}>
    <p>${reportMessages.removeWhat}</p>
    <button type="button" class="btn" @click=${() => acts.save(session.id)}>
      ${reportMessages.saveFirst(className(session))}
    </button>
    <button type="button" class="btn main" @click=${() => acts.remove(session)}>
      ${reportMessages.removeSure(className(session))}
    </button>
    <button type="button" class="btn bare" @click=${() => acts.edit(session.id, undefined)}>
      ${reportMessages.cancel}
    </button>
  </div>`;
}

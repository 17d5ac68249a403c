import { html, nothing, type TemplateResult } from 'lit';
import { createDialog, type DeckDialog } from '../deck/deck-dialog.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { savingLine } from '../lesson/saving-line.ts';
import { adoptStyle } from '../ui/adopt-style.ts';
import { classMessages } from '../ui/class-messages.ts';
import type { ClassSession } from '../progress/class-record.ts';
import style from './class-dialog.css?inline';
import './class-sum-element.ts';
import { className } from './class-name.ts';
import { keepRoom } from './keep-room.ts';
import './loop-element.ts';
import { pageClasses } from './page-classes.ts';

adoptStyle(style);

/** No room holds more. */
const largestClass = 500;

let dialog: DeckDialog | undefined;

/**
 * Opens the dialog in which a class begins: who it is and how many are here. While one is under way it can be changed there,
 * and ended.
 */
export async function openClassDialog(lesson: Lesson): Promise<void> {
  const classes = pageClasses(lesson);
  await classes.read();
  keepRoom(lesson);
  loadAhead();
  const open = (dialog ??= createDialog(document.body));
  const session = classes.getState().sessions.get(lesson.room.getState().session ?? '');
  draw();

  function draw(fault = ''): void {
    const title = session === undefined ? classMessages.beginClass : classMessages.theClass;
    open.open(title, 'the-class', session === undefined ? beginView(fault) : underWayView(session, fault));
  }

  function beginView(fault: string): TemplateResult {
    const [last] = classes.getState().sessions.values();
    return html`<p>${classMessages.classWhat}</p>
      ${fieldsView('', '', fault, classMessages.begin, (name, size) => {
        const begun: ClassSession = {
          schema: 1,
          record: 'session',
          id: lesson.newId(),
          course: lesson.course.getState().id,
          name,
          size,
          startedAt: lesson.now().toISOString(),
        };
        classes.put(begun);
        void enter(begun);
      })}
      ${
        last === undefined
          ? nothing
          : html`<button
              type="button"
              class="btn bare"
              @click=${() => {
                classes.changeSession(last, resumed);
                void enter(last);
              }}
            >
              ${classMessages.goOnWith(className(last))}
            </button>`
      }`;
  }

  function underWayView(now: ClassSession, fault: string): TemplateResult {
    return html`<p>${classMessages.underWay(className(now), now.size)} ${savingLine(classes.getState().saving)}</p>
      ${fieldsView(now.name, String(now.size), fault, classMessages.changeClass, (name, size) => {
        classes.changeSession(now, (there) => ({ ...there, name, size }));
        open.close();
      })}
      <button
        type="button"
        class="btn bare"
        @click=${() => {
          const endedAt = lesson.now().toISOString();
          classes.changeSession(now, (there) => ({ ...there, endedAt }));
          open.close();
        }}
      >
        ${classMessages.endClass}
      </button>`;
  }

  /** The class is stored before the lesson goes on with it: a reload at that moment must find it. */
  async function enter({ id }: ClassSession): Promise<void> {
    await classes.flush();
    lesson.room.setState({ session: id });
    open.close();
  }

  function fieldsView(
    name: string,
    size: string,
    fault: string,
    act: string,
    take: (name: string, size: number) => void,
  ): TemplateResult {
    return html`<form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        if (!(event.target instanceof HTMLFormElement)) return;
        const given = new FormData(event.target);
        const count = Number(given.get('size'));
        if (!Number.isInteger(count) || count < 1 || count > largestClass) return draw(classMessages.sizeNeeded);
        take(String(given.get('name') ?? '').trim(), count);
      }}
    >
      <label
        ><span>${classMessages.className}</span><input name="name" maxlength="40" autocomplete="off" .value=${name}
      /></label>
      <label
        ><span>${classMessages.classSize}</span>
        <input
          name="size"
          inputmode="numeric"
          maxlength="3"
          autocomplete="off"
          autofocus
          .value=${size}
          aria-invalid=${fault !== ''}
          aria-describedby="class-fault"
        />
      </label>
      <p class="fault" id="class-fault" role="alert">${fault}</p>
      <button class="btn main">${act}</button>
    </form>`;
  }
}

/** From here on nothing that a class needs must depend on the network. What does not come now is asked for again later. */
function loadAhead(): void {
  const chunks = [import('./start-class.ts'), import('./start-speaker.ts'), import('./start-plan.ts')];
  Promise.all(chunks).catch(() => undefined);
}

/** A class that had ended is under way again. */
function resumed(session: ClassSession): ClassSession {
  const { schema, record, id, course, name, size, startedAt } = session;
  return { schema, record, id, course, name, size, startedAt };
}

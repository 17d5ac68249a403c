import type { ProgressState, ProgressStore } from '../progress/progress-store.ts';
import { notLoaded } from '../ui/loaded.ts';
import { messages } from '../ui/messages.ts';

/** The lines under the bar; each is said once a visit. They lie over the page, so that nothing moves when one comes. */
export interface Notices {
  say(text: string): void;
}

/** Starts the lines under the bar: what the learner must know about storage and the line, and what views have to say. */
export function startNotices(place: HTMLElement, progress: ProgressStore): Notices {
  const said = new Set<string>();

  function say(text: string, way?: HTMLElement): void {
    const line = document.createElement('p');
    line.className = 'notice';
    const words = document.createElement('span');
    words.textContent = text;
    way?.addEventListener('click', () => line.remove());
    line.append(
      words,
      ...(way ? [way] : []),
      button(messages.close, () => line.remove()),
    );
    place.replaceChildren(line);
  }

  function sayOnce(text: string): void {
    if (said.has(text)) return;
    said.add(text);
    say(text, saveACopy());
  }

  function look({ saving, setAside }: ProgressState): void {
    if (saving.state === 'memory') sayOnce(messages.keepsNothing);
    else if (setAside > 0) sayOnce(messages.keptAside);
  }

  progress.subscribe(look);
  look(progress.getState());
  addEventListener(notLoaded, () =>
    say(
      messages.notLoaded,
      button(messages.reload, () => location.reload()),
    ),
  );
  return { say };
}

function saveACopy(): HTMLElement {
  const link = document.createElement('a');
  link.className = 'btn bare';
  link.href = '#data';
  link.textContent = messages.saveACopy;
  return link;
}

function button(label: string, act: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'btn bare';
  element.textContent = label;
  element.addEventListener('click', act);
  return element;
}

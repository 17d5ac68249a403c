import type { ProgressState, ProgressStore } from '../progress/progress-store.ts';
import { notLoaded } from '../ui/loaded.ts';
import { messages } from '../ui/messages.ts';
import { textButton } from '../ui/text-button.ts';

/** The lines under the bar. They lie over the page, so that nothing moves when one comes. */
export interface Notices {
  /**
   * Says something beside what is said already; the same text stands once.
   *
   * @param way  what can be done about it; the line goes when it is taken
   * @returns takes the line back
   */
  say(text: string, way?: HTMLElement): () => void;
}

/** Starts the lines under the bar, with the first thing they may have to say: that a part of the kit did not come. */
export function startNotices(place: HTMLElement): Notices {
  const lines = new Map<string, HTMLElement>();

  function say(text: string, way?: HTMLElement): () => void {
    const line = document.createElement('p');
    line.className = 'notice';
    const words = document.createElement('span');
    words.textContent = text;
    const remove = () => line.remove();
    way?.addEventListener('click', remove);
    line.append(words, ...(way ? [way] : []), textButton(messages.close, remove));
    lines.get(text)?.remove();
    lines.set(text, line);
    place.append(line);
    return remove;
  }

  addEventListener(notLoaded, () =>
    say(
      messages.notLoaded,
      textButton(messages.reload, () => location.reload()),
    ),
  );
  return { say };
}

/** Says what the learner must know about storage, each thing once a visit. */
export function saySaving(notices: Notices, progress: ProgressStore): void {
  const said = new Set<string>();

  function sayOnce(text: string): void {
    if (said.has(text)) return;
    said.add(text);
    notices.say(text, saveACopy());
  }

  function look({ saving, setAside }: ProgressState): void {
    if (saving.state === 'memory') sayOnce(messages.keepsNothing);
    else if (setAside > 0) sayOnce(messages.keptAside);
  }

  progress.subscribe(look);
  look(progress.getState());
}

/** The way to a copy of everything that is stored. */
export function saveACopy(): HTMLElement {
  const link = document.createElement('a');
  link.className = 'btn bare';
  link.href = '#data';
  link.textContent = messages.saveACopy;
  return link;
}

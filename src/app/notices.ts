import type { ProgressState, ProgressStore } from '../progress/progress-store.ts';
import { messages } from '../ui/messages.ts';

/** The lines under the bar; each is said once a visit. They lie over the page, so that nothing moves when one comes. */
export interface Notices {
  say(text: string, way?: { readonly label: string; readonly href: string }): void;
}

/** Starts the lines under the bar: what the learner must know about storage, and what views have to say. */
export function startNotices(place: HTMLElement, progress: ProgressStore): Notices {
  const said = new Set<string>();
  const saveACopy = { label: messages.saveACopy, href: '#data' };

  function say(text: string, way?: { readonly label: string; readonly href: string }): void {
    const line = document.createElement('p');
    line.className = 'notice';
    const words = document.createElement('span');
    words.textContent = text;
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'btn bare';
    close.textContent = messages.close;
    close.addEventListener('click', () => line.remove());
    line.append(words, ...(way ? [linkTo(way, line)] : []), close);
    place.replaceChildren(line);
  }

  function sayOnce(text: string): void {
    if (said.has(text)) return;
    said.add(text);
    say(text, saveACopy);
  }

  function look({ saving, setAside }: ProgressState): void {
    if (saving.state === 'memory') sayOnce(messages.keepsNothing);
    else if (setAside > 0) sayOnce(messages.keptAside);
  }

  progress.subscribe(look);
  look(progress.getState());
  return { say };
}

function linkTo({ label, href }: { readonly label: string; readonly href: string }, line: HTMLElement): HTMLElement {
  const link = document.createElement('a');
  link.className = 'btn bare';
  link.href = href;
  link.textContent = label;
  link.addEventListener('click', () => line.remove());
  return link;
}

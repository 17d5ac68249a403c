import { render } from 'lit';
import type { ItemProgress, Progress } from '../progress/progress.ts';
import { icon } from '../ui/icon.ts';
import type { IconName } from '../ui/icon-shapes.ts';
import { messages } from '../ui/messages.ts';

/** Shows how each folded item stands, by shape and in words. */
export function showStates(root: HTMLElement, progress: Progress): void {
  for (const details of root.querySelectorAll<HTMLElement>('details[data-item]')) {
    const item = progress.items.get(details.dataset['item'] ?? '');
    const place = details.querySelector<HTMLElement>('[data-state]');
    if (!item || !place) continue;
    const [name, word] = stateOf(item);
    if (place.dataset['state'] === name) continue;
    place.dataset['state'] = name;
    const drawing = document.createElement('span');
    render(icon(name), drawing);
    const words = document.createElement('span');
    words.className = 'vh';
    words.textContent = `${word}: `;
    place.replaceChildren(...drawing.children, words);
  }
}

/** What the latest counted response came to. */
function stateOf({ firsts, standing }: ItemProgress): [IconName, string] {
  if (standing === 'right') return ['right', messages.verdictRight];
  if (standing !== 'not-right') return ['blank', messages.verdictOpen];
  const latest = firsts.at(-1);
  if (latest?.revealed) return ['shown', messages.verdictShown];
  return latest?.grade.verdict === 'partly' ? ['partly', messages.verdictPartly] : ['wrong', messages.verdictWrong];
}

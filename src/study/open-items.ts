import { inTab } from '../core/device-text.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { unmark } from '../lesson/stroke.ts';
import { draftKey, openItem } from '../progress/session-drafts.ts';
import { siteName } from '../progress/site-name.ts';

/**
 * Puts an item into its place when the reader opens it. Nothing of an item is in the page before: upgrading items on load
 * would move the text under the reader's eyes.
 *
 * What stood open when the reader changed the language of the document is opened again.
 *
 * While an item is open and not yet answered, no stroke stands on the passages that it asks about.
 */
export function openItems(root: HTMLElement, lesson: Lesson): void {
  function fill(details: HTMLDetailsElement): void {
    const id = details.dataset['item'] ?? '';
    if (!details.querySelector('lectern-item')) {
      const item = document.createElement('lectern-item');
      item.setAttribute('item-id', id);
      item.setAttribute('view', 'study');
      details.append(item);
    }
    // an item whose kind is still on its way asks too
    if ((lesson.showing(id)?.phase ?? 'asking') === 'asking') clearPoints(root, lesson.item(id)?.points ?? []);
  }

  root.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open) fill(target);
    },
    { capture: true },
  );
  // on a slow line the reader may have been quicker than the script
  for (const details of root.querySelectorAll<HTMLDetailsElement>('details[data-item][open]')) fill(details);
  const key = draftKey(siteName(location.href), lesson.course.getState().id, openItem);
  const carried = root.querySelector<HTMLDetailsElement>(`details[data-item="${CSS.escape(inTab.read(key) ?? '')}"]`);
  inTab.write(key, undefined);
  if (carried === null) return;
  carried.addEventListener('toggle', () => carried.scrollIntoView({ block: 'nearest' }), { once: true });
  carried.open = true;
}

function clearPoints(root: HTMLElement, points: readonly string[]): void {
  for (const point of points) {
    for (const passage of root.querySelectorAll(`.text [data-passage="${CSS.escape(point)}"]`)) unmark(passage);
  }
}

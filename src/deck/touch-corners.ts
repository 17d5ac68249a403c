import { isMirrored } from '../ui/is-mirrored.ts';

/** How much of the window's width and height a corner takes. */
const share = { width: 0.18, height: 0.3 };

/** What keeps a touch for itself. */
const controls = 'a, button, input, select, textarea, label, summary, dialog, [data-prevent-swipe]';

/**
 * Makes the lower corners of the deck large targets for a finger: the right one goes on, the left one back, and the other
 * way round where texts run from right to left. A mouse has its
 * buttons, and whatever can be pressed there comes first.
 */
export function touchCorners(root: HTMLElement, go: (where: 'next' | 'previous') => void): void {
  root.addEventListener('click', (event) => {
    if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(controls)) return;
    if (event.clientY < innerHeight * (1 - share.height)) return;
    // from where the text begins
    const along = isMirrored() ? innerWidth - event.clientX : event.clientX;
    if (along > innerWidth * (1 - share.width)) go('next');
    else if (along < innerWidth * share.width) go('previous');
  });
}

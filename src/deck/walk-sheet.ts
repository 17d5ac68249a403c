/**
 * Lets the arrow keys walk a contact sheet: left and right to the neighbours, up and down to the nearest slide of the row above
 * or below, Home and End to the ends.
 */
export function walkSheet(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  const buttons = [
    ...(event.target.closest('.sheet')?.querySelectorAll<HTMLElement>(':scope > li > ol > li > button') ?? []),
  ];
  const at = buttons.findIndex((button) => button === event.target);
  const to = at < 0 ? undefined : nextOf(buttons, at, event.key);
  if (to === undefined) return;
  event.preventDefault();
  buttons[to]?.focus();
}

function nextOf(buttons: readonly HTMLElement[], at: number, key: string): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowRight':
      return Math.min(buttons.length - 1, at + 1);
    case 'ArrowUp':
      return nearest(buttons, at, -1);
    case 'ArrowDown':
      return nearest(buttons, at, 1);
    case 'Home':
      return 0;
    case 'End':
      return buttons.length - 1;
    default:
      return undefined;
  }
}

/** The button in the next row up or down that is nearest to the left or right. */
function nearest(buttons: readonly HTMLElement[], at: number, by: -1 | 1): number {
  const from = buttons[at]?.getBoundingClientRect();
  if (from === undefined) return at;
  const boxes = buttons.map((button) => button.getBoundingClientRect());
  const beyond = boxes.filter(({ top }) => (by > 0 ? top > from.top + 1 : top < from.top - 1));
  const row = beyond.reduce<number | undefined>(
    (best, { top }) => (best === undefined || Math.abs(top - from.top) < Math.abs(best - from.top) ? top : best),
    undefined,
  );
  if (row === undefined) return at;
  let best = at;
  let least = Number.POSITIVE_INFINITY;
  boxes.forEach(({ top, left }, index) => {
    if (Math.abs(top - row) > 1 || Math.abs(left - from.left) >= least) return;
    least = Math.abs(left - from.left);
    best = index;
  });
  return best;
}

import { iconShapes, type IconName, type IconShape } from '../ui/icon-shapes.ts';

/** One of the kit's icons as HTML, for what is drawn before any script runs; the same drawing as `ui/icon.ts`. */
export function iconHtml(name: IconName): string {
  const shapes: readonly IconShape[] = iconShapes[name];
  const paths = shapes.map(([d, look]) => `<path${look ? ` class="${look}"` : ''} d="${d}"/>`).join('');
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;
}

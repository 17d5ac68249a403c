import { iconShapes, type IconShape } from '../ui/icon-shapes.ts';
import { pageIconShapes } from '../ui/page-icon-shapes.ts';

const drawings = { ...iconShapes, ...pageIconShapes };

/** One of the kit's icons as HTML, for what is drawn before any script runs; the same drawing as `ui/icon.ts`. */
export function iconHtml(name: keyof typeof drawings): string {
  const shapes: readonly IconShape[] = drawings[name];
  const paths = shapes.map(([d, look]) => `<path${look ? ` class="${look}"` : ''} d="${d}"/>`).join('');
  return `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${paths}</svg>`;
}

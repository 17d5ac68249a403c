import { html, svg, type TemplateResult } from 'lit';
import { iconShapes, type IconName, type IconShape } from './icon-shapes.ts';

/**
 * Draws one of the kit's icons, 1.25em high in the text's colour. It is hidden from assistive technology: the word
 * beside it speaks.
 */
export function icon(name: IconName): TemplateResult {
  const shapes: readonly IconShape[] = iconShapes[name];
  return html`<svg
    class=${name === 'next' || name === 'prev' ? 'icon way' : 'icon'}
    viewBox="0 0 24 24"
    aria-hidden="true"
  >
    ${shapes.map(([d, look]) => svg`<path class=${look ?? 'o'} d=${d}></path>`)}
  </svg>`;
}

import { html, svg, type TemplateResult } from 'lit';
import { adoptStyle } from '../ui/adopt-style.ts';
import { testSlideMessages } from '../ui/test-slide-messages.ts';
import style from './test-slide.css?inline';

adoptStyle(style);

/** The sizes that text has on slides, in design pixels, the smallest first. */
const sizes = [18, 20, 28, 40];

/** Steps of grey from paper to ink, in percent. */
const greys = [0, 4, 8, 16, 32, 48, 64, 80, 92, 96, 100];

/**
 * The slide by which a teacher sees what the projector swallows: greys that run together at the ends, the smallest text, the
 * hair lines, the marker, and the frames of 16:9 and 4:3.
 */
export function testSlide(): TemplateResult {
  return html`<div class="test-slide">
    <svg class="frame" viewBox="0 0 1280 720" role="img" aria-label=${testSlideMessages.frames}>
      ${svg`<rect x="2" y="2" width="1276" height="716"></rect>
        <rect class="four" x="162" y="2" width="956" height="716"></rect>
        <rect class="safe" x="64" y="36" width="1152" height="648"></rect>`}
    </svg>
    <div class="said">
      <p class="greys" role="img" aria-label=${testSlideMessages.greys}>
        ${greys.map((grey) => html`<i class="g${grey}"><span class="num">${grey}</span></i>`)}
      </p>
      <p class="small quiet">${testSlideMessages.greysWhat}</p>
      ${sizes.map((size) => html`<p class="s${size}">${testSlideMessages.text(size)}</p>`)}
      <p class="s28 doc"><mark class="stroke">${testSlideMessages.marker}</mark></p>
      <p class="small quiet">${testSlideMessages.framesWhat}</p>
    </div>
  </div>`;
}

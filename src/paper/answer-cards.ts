import { html, svg, type TemplateResult } from 'lit';
import { letter } from '../items/letter.ts';
import { paperMessages } from '../ui/paper-messages.ts';

/** What a sheet of A4 and one of Letter both have room for, in millimetres. */
const [width, height] = [178, 244];

/** Each letter has a shape of its own, so that it is told from the others across a room, and in grey. */
const shapes = [
  svg`<circle cx="112" cy="32" r="17"></circle>`,
  svg`<rect x="95" y="15" width="34" height="34"></rect>`,
  svg`<path d="M112 12l20 37H92z"></path>`,
  svg`<rect x="94" y="25" width="36" height="14"></rect>`,
];

/** The turns by which an edge's field, drawn upright at the upper edge, comes to its edge. */
const edges = [
  '',
  `translate(${width} ${(height - width) / 2}) rotate(90)`,
  `translate(${width} ${height}) rotate(180)`,
  `translate(0 ${height - (height - width) / 2}) rotate(-90)`,
];

/**
 * A sheet that each pupil holds up: A to D by the edge that is up, in letters 60 mm high. At 8 metres that is 26 minutes of
 * arc, five times what a normal eye reads (ISO 8596). A, B and C are also what a document does with a statement.
 */
export function answerCards(): TemplateResult {
  return html`<article class="leaf cards" data-sheet="cards">
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${paperMessages.cardsSaid}>
      ${edges.map((turn, index) => edgeView(turn, index))}
      ${paperMessages.cardsHow.map(
        (line, index) =>
          svg`<text class="how" x=${width / 2} y=${height / 2 + (index - 1) * 6} text-anchor="middle">${line}</text>`,
      )}
    </svg>
  </article>`;
}

function edgeView(turn: string, index: number): TemplateResult {
  return svg`<g transform=${turn}>
    <text class="letter" x="62" y="61" text-anchor="middle">${letter(index)}</text>
    ${shapes[index]}
    <text class="word" x="112" y="60" text-anchor="middle">${paperMessages.cardWords[index]}</text>
  </g>`;
}

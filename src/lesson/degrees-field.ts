import { html, type TemplateResult } from 'lit';
import { adoptStyle } from '../ui/adopt-style.ts';
import style from './degrees.css?inline';

adoptStyle(style);

/** A question that a learner answers of themself, by one of a few degrees. */
export interface Degrees<Degree extends string> {
  readonly asks: string;
  /** in the order in which they stand */
  readonly degrees: readonly Degree[];
  readonly words: Readonly<Record<Degree, string>>;
  readonly chosen: Degree | undefined;
  /** of the group of radio buttons, and of this page only */
  readonly name: string;
  say(degree: Degree): void;
}

/** Degrees to choose from, beside an item. */
export function degreesField<Degree extends string>({
  asks,
  degrees,
  words,
  chosen,
  name,
  say,
}: Degrees<Degree>): TemplateResult {
  return html`<fieldset class="degrees">
    <legend>${asks}</legend>
    ${degrees.map(
      (degree) =>
        html`<label
          ><input
            class="disc"
            type="radio"
            name=${name}
            .checked=${chosen === degree}
            @change=${() => say(degree)}
          /><span>${words[degree]}</span></label
        >`,
    )}
  </fieldset>`;
}

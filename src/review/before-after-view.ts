import { html, nothing, type TemplateResult } from 'lit';
import { fewestAnswers } from '../lesson/gain.ts';
import { progressMessages } from '../ui/progress-messages.ts';
import type { BeforeAfter } from './before-after.ts';

/** Where the two forms are come to, each to be answered anew, and what reading in between has brought. */
export function beforeAfterView(found: BeforeAfter | undefined, language: string): TemplateResult {
  return html`<section class="before-after" aria-labelledby="progress-before-after">
    <h2 id="progress-before-after">${progressMessages.beforeAfter}</h2>
    <p>${progressMessages.beforeAfterWhat}</p>
    ${found === undefined ? nothing : html`<p class="num">${said(found, language)}</p>`}
    <p class="acts">
      ${
        found === undefined || (found.rightAfter === undefined && found.n < fewestAnswers)
          ? html`<a class="btn" href="#quiz?form=before&amp;anew">${progressMessages.askBefore}</a>`
          : html`<a class="btn" href="#quiz?form=after&amp;anew"
              >${found.rightAfter === undefined ? progressMessages.askAfter : progressMessages.askAfterAgain}</a
            >`
      }
    </p>
  </section>`;
}

function said({ n, rightBefore, rightAfter, gain }: BeforeAfter, language: string): string {
  if (rightAfter === undefined) return progressMessages.wereRight(rightBefore, n);
  const counts = progressMessages.becameRight(rightBefore, rightAfter, n);
  if (n < fewestAnswers) return `${counts} ${progressMessages.tooFewToCompare}`;
  if (gain === undefined) return counts;
  const share = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const [is, from, to] = [gain.gain, gain.from, gain.to].map((value) => share.format(value));
  return `${counts} ${progressMessages.gainIs(is ?? '', from ?? '', to ?? '')}`;
}

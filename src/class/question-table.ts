import { html, nothing, type TemplateResult } from 'lit';
import { reportMessages } from '../ui/report-messages.ts';
import { handsFor } from './count-hands.ts';
import { percent } from './percent.ts';
import type { QuestionFigures, VoteFigures } from './question-figures.ts';

/** More rows than these are cut to a line each on paper. */
const fewRows = 8;

/** Every question that was voted on, with the figures that are worth giving, and what they mean. */
export function questionTable(figures: readonly QuestionFigures[]): TemplateResult {
  return html`<section class="asked" aria-labelledby="class-table">
    <h2 id="class-table">${reportMessages.table}</h2>
    <div class="scrolls" tabindex="0" role="group" aria-labelledby="class-table">
      <table class=${figures.length > fewRows ? 'many' : ''}>
        <thead>
          <tr>
            ${[
              reportMessages.question,
              reportMessages.voteOne,
              reportMessages.voteTwo,
              reportMessages.gain,
              reportMessages.mostWrong,
              reportMessages.never,
            ].map((title) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${figures.map(rowView)}
        </tbody>
      </table>
    </div>
    <details>
      <summary>${reportMessages.whatIsMeant}</summary>
      <dl>
        ${reportMessages.meanings.map(
          ([word, meaning]) =>
            html`<dt>${word}</dt>
              <dd>${meaning}</dd>`,
        )}
      </dl>
    </details>
  </section>`;
}

function rowView({ item, ballot, votes, last, gain, mostWrong, neverChosen }: QuestionFigures): TemplateResult {
  return html`<tr>
    <th scope="row">
      ${item.item.prompt}${ballot.label === '' ? nothing : html` <span class="quiet">${ballot.label}</span>`}
    </th>
    <td class="num">${voteText(votes[0])}</td>
    <td class="num">${voteText(votes[1])}</td>
    <td class="num">
      ${gain === undefined ? '–' : reportMessages.gainIs(signed(gain.gain), signed(gain.from), signed(gain.to))}
    </td>
    <td>
      ${
        mostWrong === undefined
          ? '–'
          : html`${reportMessages.handsFor(mostWrong.option.short, handsFor(last, mostWrong.option.id))}
            ${mostWrong.misconception === undefined ? nothing : html`<span class="quiet">${mostWrong.misconception.idea}</span>`}`
      }
    </td>
    <td>${neverChosen.length === 0 ? '–' : neverChosen.map(({ short }) => short).join(' · ')}</td>
  </tr>`;
}

function voteText(vote: VoteFigures | undefined): string {
  if (vote === undefined || vote.n === 0) return '–';
  return vote.right === undefined ? reportMessages.fewOf(vote.n) : reportMessages.shareOf(percent(vote.right), vote.n);
}

function signed(figure: number): string {
  return figure.toFixed(2).replace('-', '−');
}

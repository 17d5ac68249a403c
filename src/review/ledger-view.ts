import { html, nothing, type TemplateResult } from 'lit';
import type { Course } from '../course/course.ts';
import { findPassage } from '../lesson/find-passage.ts';
import { progressMessages } from '../ui/progress-messages.ts';
import type { LedgerEntry } from './ledger.ts';

/** The wrong ideas that the learner has met, each with why it tempts and what refutes it; those overcome at the end. */
export function ledgerView(course: Course, entries: readonly LedgerEntry[]): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  const order = { met: 0, seen: 1, overcome: 2 } as const;
  return html`<section class="ledger" aria-labelledby="progress-ideas">
    <h2 id="progress-ideas">${progressMessages.ideas}</h2>
    <p class="quiet">${progressMessages.ideasWhat}</p>
    <ul>
      ${entries.toSorted((one, other) => order[one.state] - order[other.state]).map((entry) => entryView(course, entry))}
    </ul>
  </section>`;
}

function entryView(course: Course, { misconception, state, rightDays }: LedgerEntry): TemplateResult {
  const { idea, tempting, why, place } = misconception;
  const found = findPassage(course, place);
  return html`<li>
    <p>
      <b>${idea}</b>
      <span class="quiet"
        >${progressMessages.idea[state]}${state === 'met' ? `, ${progressMessages.rightDays(rightDays)}` : nothing}</span
      >
    </p>
    ${
      state === 'seen'
        ? nothing
        : html`<p>${tempting === undefined ? nothing : `${tempting} `}${why}</p>
            <p class="doc">
              <a href="#study/${place.passage}"
                ><span class="num quiet">${found?.passage.number}</span>
                <mark class="stroke">${found?.passage.text.slice(place.start, place.end)}</mark></a
              >
            </p>`
    }
  </li>`;
}

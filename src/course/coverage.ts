import type { Bank } from '../bank/bank.ts';
import type { ProvedBank } from '../bank/check-bank.ts';
import { listProblems } from '../core/place-problem.ts';
import type { Problem } from '../core/problem.ts';
import type { Faq } from '../faq/faq.ts';

/** How much of a document its bank asks about, and how much of the bank is proved. */
export interface Coverage {
  readonly passages: { readonly total: number; readonly withItem: number };
  readonly sections: { readonly total: number; readonly withItem: number };
  readonly items: { readonly total: number; readonly proved: number };
  readonly quotes: { readonly total: number; readonly found: number };
}

/**
 * Finds the sections and passages that no item's key proves. Quotes of wrong options do not count; a section without any
 * item is one warning, not one for each of its passages.
 */
export function measureCoverage(
  faq: Faq,
  bank: Bank,
  proved: ProvedBank,
): { readonly coverage: Coverage; readonly problems: readonly Problem[] } {
  const list = listProblems({ file: faq.file, text: faq.text });
  const points = new Set(proved.items.flatMap((item) => item.points));
  const asked = countBy(bank.sectionsAsked);
  const provedIn = countBy(proved.items.map(({ question }) => question.item.section));
  let withItem = 0;
  let sectionsWithItem = 0;
  for (const section of faq.sections) {
    const missed = section.passages.filter(({ id }) => !points.has(id));
    withItem += section.passages.length - missed.length;
    const written = asked.get(section.id) ?? 0;
    if (written > 0) sectionsWithItem++;
    // what an item with an error would cover is not known yet: no advice before it is mended
    if (!bank.isWhole || written > (provedIn.get(section.id) ?? 0)) continue;
    if (written === 0 && missed.length === section.passages.length) {
      list.add('section-without-item', section.span, {
        message: `no item asks about section "${section.id}"`,
        hint: `write one with "section: ${section.id}"`,
        section: section.id,
      });
      continue;
    }
    for (const passage of missed)
      list.add('passage-without-item', passage.span, {
        message: `no item's key rests on passage ${passage.number}`,
        hint: 'ask about it, or leave it as background',
        section: section.id,
      });
  }
  const total = faq.sections.reduce((sum, section) => sum + section.passages.length, 0);
  return {
    coverage: {
      passages: { total, withItem },
      sections: { total: faq.sections.length, withItem: sectionsWithItem },
      items: { total: bank.written, proved: proved.items.length },
      quotes: proved.quotes,
    },
    problems: list.problems,
  };
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

import type { Bank } from '../bank/bank.ts';
import type { ProvedBank, ProvedItem } from '../bank/check-bank.ts';
import { listProblems } from '../core/place-problem.ts';
import type { Problem } from '../core/problem.ts';
import type { Faq } from '../faq/faq.ts';

/** How much of a document its bank asks about, and how much of the bank is proved. */
export interface Coverage {
  /** `withTwo`: proved by two items or more, one of which asks for more than memory */
  readonly passages: { readonly total: number; readonly withItem: number; readonly withTwo: number };
  readonly sections: { readonly total: number; readonly withItem: number };
  readonly items: { readonly total: number; readonly proved: number };
  readonly quotes: { readonly total: number; readonly found: number };
  /** how many proved items there are of each cognitive level */
  readonly levels: Readonly<Record<Level, number>>;
}

/** Cognitive levels as in Bloom's taxonomy, its lower half; `unsaid` where the author names none. */
export const levels = ['remember', 'understand', 'apply', 'unsaid'] as const;
type Level = (typeof levels)[number];

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
  const points = countBy(proved.items.flatMap((item) => item.points));
  const beyondMemory = new Set(proved.items.flatMap((item) => (levelOf(item) === 'remember' ? [] : item.points)));
  const asked = countBy(bank.sectionsAsked);
  const provedIn = countBy(proved.items.map(({ question }) => question.item.section));
  let withItem = 0;
  let withTwo = 0;
  let sectionsWithItem = 0;
  for (const section of faq.sections) {
    const missed = section.passages.filter(({ id }) => !points.has(id));
    withItem += section.passages.length - missed.length;
    withTwo += section.passages.filter(({ id }) => (points.get(id) ?? 0) > 1 && beyondMemory.has(id)).length;
    const written = asked.get(section.id) ?? 0;
    if (written > 0) sectionsWithItem++;
    // what an item with an error would cover is not known yet: no warning before it is mended
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
      passages: { total, withItem, withTwo },
      sections: { total: faq.sections.length, withItem: sectionsWithItem },
      items: { total: bank.written, proved: proved.items.length },
      quotes: proved.quotes,
      levels: countLevels(proved.items),
    },
    problems: list.problems,
  };
}

function levelOf({ question }: ProvedItem): Level {
  return question.item.level ?? 'unsaid';
}

function countLevels(items: readonly ProvedItem[]): Coverage['levels'] {
  const counts = countBy(items.map(levelOf));
  const of = (level: Level) => counts.get(level) ?? 0;
  return { remember: of('remember'), understand: of('understand'), apply: of('apply'), unsaid: of('unsaid') };
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

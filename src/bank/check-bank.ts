import type { Faq } from '../faq/faq.ts';
import type { AuthoredQuestion } from '../items/kind.ts';
import type { Bank, BankItem, BankMisconception, Place, Proof } from './bank.ts';
import { checkItem } from './check-item.ts';
import { createProver } from './prove-quote.ts';

/** An item that has no error, with its proofs. */
export interface ProvedItem {
  readonly question: AuthoredQuestion;
  readonly from: BankItem;
  /** ids of the passages that its key's quotes stand in */
  readonly points: readonly string[];
  /** one for every claim that has a quote of its own */
  readonly proofs: readonly Proof[];
}

export interface ProvedMisconception {
  readonly misconception: BankMisconception;
  readonly place: Place;
}

/** What of a bank is proved. */
export interface ProvedBank {
  readonly items: readonly ProvedItem[];
  readonly misconceptions: readonly ProvedMisconception[];
  readonly quotes: { readonly total: number; readonly found: number };
}

/**
 * Checks a bank against itself and proves every quote of it against the document; problems go to the bank's lists.
 *
 * @param mustWriteIds  whether parts must have an id of their own (a course with several editions)
 */
export function checkBank(bank: Bank, faq: Faq, mustWriteIds: boolean): ProvedBank {
  const prover = createProver(faq);
  const misconceptions: ProvedMisconception[] = [];
  for (const misconception of bank.misconceptions.values()) {
    const { from, path, section: id, quote } = misconception;
    const section = prover.section(id);
    if (!section) {
      prover.refuseSection(id, from, [...path, 'section'], {});
      continue;
    }
    const place = prover.prove(quote, section, from, [...path, 'quote'], { section: id });
    if (place) misconceptions.push({ misconception, place });
  }
  const sound = new Set(misconceptions.map(({ misconception }) => misconception.id));
  const items = bank.items.flatMap((item) => {
    const proved = checkItem(item, { bank, prover, mustWriteIds, proved: sound });
    return proved ? [proved] : [];
  });
  return { items, misconceptions, quotes: prover.counts };
}

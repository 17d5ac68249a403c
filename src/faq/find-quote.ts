import { foldText } from '../core/fold-text.ts';
import type { FoldedText } from '../core/fold-text.ts';
import type { Span } from '../core/problem.ts';
import type { Faq, FaqSection, Passage } from './faq.ts';
import { nearestStretch } from './nearest-stretch.ts';
import { withoutMarks } from './without-marks.ts';

/** Shorter quotes stand in too many places by accident. In characters, white space made single. */
export const shortestQuote = 12;

/** What became of a quote: `found` in exactly one passage of its section, or why not. */
export type QuoteSearch =
  | { readonly outcome: 'found'; readonly passage: Passage; /** in the passage's text */ readonly span: Span }
  | { readonly outcome: 'short' }
  | { readonly outcome: 'ambiguous'; readonly passages: readonly Passage[] }
  | { readonly outcome: 'elsewhere'; readonly section: FaqSection; readonly passage: Passage; readonly text: string }
  | { readonly outcome: 'missing'; readonly nearest?: { readonly passage: Passage; readonly text: string } };

/** Finds quotes in one document; folds every passage once. */
export interface QuoteFinder {
  find(quote: string, section: FaqSection): QuoteSearch;
}

/**
 * Prepares a document for finding quotes.
 *
 * Matching is exact after folding white space, quotation marks, dashes, hyphens in words and Markdown's marks; it is never
 * fuzzy, since a passage and its negation are almost the same string. A quote lies inside one passage and names exactly one.
 */
export function createQuoteFinder(faq: Faq): QuoteFinder {
  const foldings = new Map<Passage, FoldedText>();
  const foldingOf = (passage: Passage): FoldedText => {
    const known = foldings.get(passage);
    if (known) return known;
    const folding = foldText(passage.text);
    foldings.set(passage, folding);
    return folding;
  };
  const holding = (needle: string, section: FaqSection) =>
    section.passages.filter((passage) => foldingOf(passage).folded.includes(needle));

  return {
    find(quote, section) {
      const asWritten = foldText(quote).folded;
      // the passages have no marks either: what counts are the words
      const words = foldText(withoutMarks(quote)).folded;
      if (words.length < shortestQuote) return { outcome: 'short' };
      const needles = new Set([asWritten, words]);
      for (const needle of needles) {
        const [passage, ...more] = holding(needle, section);
        if (passage && more.length > 0) return { outcome: 'ambiguous', passages: [passage, ...more] };
        if (!passage) continue;
        const folding = foldingOf(passage);
        const start = folding.folded.indexOf(needle);
        return { outcome: 'found', passage, span: folding.unfold(start, start + needle.length) };
      }
      for (const other of faq.sections) {
        if (other === section) continue;
        for (const needle of needles) {
          const [passage] = holding(needle, other);
          if (!passage) continue;
          const folding = foldingOf(passage);
          const from = folding.folded.indexOf(needle);
          const { start, end } = folding.unfold(from, from + needle.length);
          return { outcome: 'elsewhere', section: other, passage, text: passage.text.slice(start, end) };
        }
      }
      return { outcome: 'missing', ...nearestIn(section, words) };
    },
  };

  function nearestIn(section: FaqSection, needle: string) {
    let nearest: { passage: Passage; text: string } | undefined;
    let fewest = Infinity;
    for (const passage of section.passages) {
      const folding = foldingOf(passage);
      const stretch = nearestStretch(needle, folding.folded);
      if (stretch.distance >= fewest) continue;
      fewest = stretch.distance;
      const { start, end } = folding.unfold(stretch.start, stretch.end);
      nearest = { passage, text: passage.text.slice(start, end) };
    }
    return nearest ? { nearest } : {};
  }
}

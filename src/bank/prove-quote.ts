import { indexLines } from '../core/span.ts';
import type { Finding } from '../core/place-problem.ts';
import { nearestName } from '../core/nearest-name.ts';
import type { Faq, FaqSection, Passage } from '../faq/faq.ts';
import { createQuoteFinder, shortestQuote } from '../faq/find-quote.ts';
import type { YamlPath } from '../faq/yaml-source.ts';
import type { BankFile, Place } from './bank.ts';

type About = Pick<Finding, 'item' | 'section'>;

/** Proves claims against one document, and says what is wrong with those that it cannot prove. */
export interface Prover {
  section(id: string): FaqSection | undefined;
  /** Adds the problem of a section that the document does not have. */
  refuseSection(id: string, from: BankFile, path: YamlPath, about: About): void;
  /** The quote's place, or nothing and a problem at `path`. */
  prove(quote: string, section: FaqSection, from: BankFile, path: YamlPath, about: About): Place | undefined;
  /** how many quotes were looked for, and found */
  readonly counts: { total: number; found: number };
}

/** Makes a prover of one document; it indexes the text once, for all quotes. */
export function createProver(faq: Faq): Prover {
  const finder = createQuoteFinder(faq);
  const sections = new Map(faq.sections.map((section) => [section.id, section]));
  const lines = indexLines(faq.text);
  const lineOf = (offset: number) => lines.at(offset).line;
  const placeOf = (passage: Passage, text: string) => ({ file: faq.file, line: lineOf(passage.span.start), text });
  const counts = { total: 0, found: 0 };

  return {
    counts,
    section: (id) => sections.get(id),
    refuseSection(id, from, path, about) {
      const nearest = sections.get(nearestName(id, sections.keys()) ?? '');
      from.list.add('unknown-section', from.yaml.place(path), {
        message: `no heading has the id "${id}"`,
        hint: nearest
          ? `write "${nearest.id}", or give a heading the id {#${id}}`
          : 'write the id of a heading of the document',
        ...(nearest ? { nearest: { file: faq.file, line: lineOf(nearest.span.start), text: `{#${nearest.id}}` } } : {}),
        ...about,
      });
    },
    prove(quote, section, from, path, about) {
      counts.total++;
      const search = finder.find(quote, section);
      if (search.outcome === 'found') {
        counts.found++;
        return { passage: search.passage.id, ...search.span };
      }
      const span = from.yaml.place(path);
      if (search.outcome === 'short')
        from.list.add('quote-too-short', span, {
          message: `a quote has at least ${String(shortestQuote)} characters`,
          hint: 'quote more of the sentence',
          ...about,
        });
      else if (search.outcome === 'ambiguous')
        from.list.add('quote-ambiguous', span, {
          message: `stands in ${String(search.passages.length)} passages of section "${section.id}": ${search.passages
            .map(({ number }) => number)
            .join(', ')}`,
          hint: 'quote more of the sentence that is meant',
          ...(search.passages[1] ? { nearest: placeOf(search.passages[1], search.passages[1].text) } : {}),
          ...about,
        });
      else if (search.outcome === 'elsewhere')
        from.list.add('quote-not-found', span, {
          message: `not in section "${section.id}", but in section "${search.section.id}"`,
          hint: `write "section: ${search.section.id}" beside the quote, or quote section "${section.id}"`,
          nearest: placeOf(search.passage, search.text),
          ...about,
        });
      else
        from.list.add('quote-not-found', span, {
          message: `not in section "${section.id}"`,
          hint: 'copy the words from the document, or ask about the passage that holds them',
          ...(search.nearest ? { nearest: placeOf(search.nearest.passage, search.nearest.text) } : {}),
          ...about,
        });
      return undefined;
    },
  };
}

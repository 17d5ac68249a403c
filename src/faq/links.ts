import { nearestName } from '../core/nearest-name.ts';
import type { ProblemList } from '../core/place-problem.ts';
import type { Span } from '../core/problem.ts';
import type { Faq, Run } from './faq.ts';

/** A link in a text, with the stretch of the text that it stands on. */
export interface Link {
  readonly text: string;
  readonly href: string;
  readonly start: number;
  readonly end: number;
}

/** The views of a lesson, as its addresses name them; any other `#name` of an author is a section. */
export const linkedViews = 'deck study quiz paper plan class speaker review progress settings data'.split(' ');

/** An author's `#borrowing` as the page's own address of that section. */
export function addressOf(href: string): string {
  const [, name = ''] = /^#([^/?]+)/.exec(href) ?? [];
  return name === '' || linkedViews.includes(name) ? href : `#study/${href.slice(1)}`;
}

/** Finds the links in a text. */
export function linksIn(runs: readonly Run[]): readonly Link[] {
  const links: Link[] = [];
  let at = 0;
  let before: string | undefined;
  for (const { text, href } of runs) {
    const last = links.at(-1);
    const [start, end] = [at, at + text.length];
    if (href !== undefined) {
      if (last && href === before) links[links.length - 1] = { ...last, text: last.text + text, end };
      else links.push({ text, href, start, end });
    }
    before = href;
    at = end;
  }
  return links;
}

/** Finds what was written as a link and is none, since its address could run a program or open a file. */
export function refusedLinks(runs: readonly Run[]): readonly { readonly start: number; readonly end: number }[] {
  let at = 0;
  return runs.flatMap(({ text, isCode }) => {
    const from = at;
    at += text.length;
    if (isCode) return [];
    return [...text.matchAll(/(?:\[[^[\]]*)?\]\((?:javascript|vbscript|file|data):[^\s)]*\)*/giu)].map(
      ({ 0: found, index }) => ({ start: from + index, end: from + index + found.length }),
    );
  });
}

/** Warns of links that lead nowhere: to a section that there is not, or to a file beside the document. */
export function checkLinks(
  links: readonly { readonly href: string; readonly span: Span }[],
  sections: Faq['sections'],
  list: ProblemList,
): void {
  const ids = sections.map(({ id }) => id);
  const places = new Set([...ids, ...sections.flatMap(({ passages }) => passages.map(({ id }) => id))]);
  for (const { href, span } of links) {
    const id = /^#(?:study|deck)\/([^/]+)/.exec(href)?.[1];
    if (id !== undefined && !places.has(id)) {
      const nearest = nearestName(id.split('.')[0] ?? '', ids);
      list.add('dead-link', span, {
        message: id.includes('.') ? `there is no passage "${id}"` : `no section has the id "${id}"`,
        hint: nearest === undefined ? 'write "#" and the id of a section' : `did you mean "#${nearest}"?`,
      });
    } else if (!isAddress(href))
      list.add('dead-link', span, {
        message: href === '' ? 'this link has no address' : `the site has no file "${href}"`,
        hint: 'write the whole address, which begins with https://, or "#" and the id of a section',
      });
  }
}

/** Whether it leads out of the site, or to a page of it. */
function isAddress(href: string): boolean {
  return /^(?:#|\/\/|[a-z][a-z\d+.-]*:|(?:\.\/)?(?:[\w.-]+\.html)?(?=[#?]|$))/i.test(href) && href !== '';
}

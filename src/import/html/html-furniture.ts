import { countWords } from '../count-words.ts';
import { attribute, isElement, textOf, unseen } from './parse-html.ts';
import type { HtmlElement } from './parse-html.ts';

const furnitureRole = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|toolbar)$/;
const furnitureName =
  /(?:^|[-_\s])(?:nav|navbar|navheader|navfooter|navigation|menu|sidebar|sphinxsidebar|sidenav|breadcrumbs?|footer|masthead|cookies?|skip-?(?:link|nav)|pagination|pager|related|prev-?next|toc|toctree|table-of-contents|mw-editsection|noprint|share|social|comments?)(?:$|[-_\s])/i;
const ownName = /^(?:nav|footer|aside)$/;

/**
 * Finds the parts of a page that are no text: menus, side bars, breadcrumbs, footers, contents lists that are named so. A part
 * that holds much of the page is text, whatever it is called.
 */
export function findFurniture(body: HtmlElement): ReadonlySet<HtmlElement> {
  const words = new Map<HtmlElement, number>();
  const links = new Map<HtmlElement, number>();
  measure(body, false, words, links);
  const all = words.get(body) ?? 0;
  const found = new Set<HtmlElement>();
  const main = mainOf(body, words);
  const isInMain = (element: HtmlElement) => main !== undefined && contains(main, element);
  const visit = (element: HtmlElement) => {
    const own = words.get(element) ?? 0;
    if (element !== body && own <= all * 0.4 && isFurniture(element, own, links.get(element) ?? 0)) {
      found.add(element);
      return;
    }
    if (main !== undefined && element !== main && !contains(element, main) && !isInMain(element)) {
      found.add(element);
      return;
    }
    for (const child of element.childNodes) if (isElement(child)) visit(child);
  };
  visit(body);
  return found;
}

const partTags = /^(?:div|section|ul|ol|dl|table|td|header|nav|aside|footer|p|form)$/;

function isFurniture(element: HtmlElement, words: number, links: number): boolean {
  if (!partTags.test(element.tagName)) return false;
  const role = attribute(element, 'role');
  if (furnitureRole.test(role)) return true;
  if (element.tagName === 'nav') return true;
  const name = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  if (!ownName.test(element.tagName) && !furnitureName.test(name)) return false;
  return links * 2 >= words || words <= 60 || /sidebar|footer|toc/i.test(name);
}

/** The one element that says it is the main part, when it holds enough of the page to be believed. */
function mainOf(body: HtmlElement, words: ReadonlyMap<HtmlElement, number>): HtmlElement | undefined {
  const all = words.get(body) ?? 0;
  for (const isMain of [
    (element: HtmlElement) => element.tagName === 'main' || attribute(element, 'role') === 'main',
    (element: HtmlElement) => element.tagName === 'article',
  ]) {
    const candidates = [...words.keys()].filter(isMain);
    const [only, ...others] = candidates;
    if (only && others.length === 0 && (words.get(only) ?? 0) >= all * 0.4) return only;
  }
  return undefined;
}

function measure(
  element: HtmlElement,
  isInLink: boolean,
  words: Map<HtmlElement, number>,
  links: Map<HtmlElement, number>,
): void {
  let own = 0;
  let linked = 0;
  if (!unseen.has(element.tagName))
    for (const child of element.childNodes) {
      if (isElement(child)) {
        measure(child, isInLink || element.tagName === 'a', words, links);
        own += words.get(child) ?? 0;
        linked += links.get(child) ?? 0;
      } else {
        const count = countWords(textOf(child));
        own += count;
        if (isInLink || element.tagName === 'a') linked += count;
      }
    }
  words.set(element, own);
  links.set(element, linked);
}

function contains(outer: HtmlElement, inner: HtmlElement): boolean {
  let at: HtmlElement['parentNode'] = inner;
  while (at) {
    if (at === outer) return true;
    at = 'parentNode' in at ? at.parentNode : null;
  }
  return false;
}

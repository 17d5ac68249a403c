import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

const deepest = 400;

/** Thrown for a document whose elements are nested as no author nests them. */
export class TooDeepError extends Error {}

/**
 * Parses HTML, however broken it is, into its `html` element. Nothing in it is run or loaded.
 *
 * @throws TooDeepError
 */
export function parseHtml(html: string): HtmlElement | undefined {
  let depth = 0;
  const document = parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth++;
        if (depth > deepest) throw new TooDeepError();
      },
      onItemPop: () => {
        depth--;
      },
    },
  });
  return document.childNodes.find(isElement);
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** An attribute's value, empty when it is not there. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

/** The text of a node and everything in it, as it stands in the source. */
export function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || unseen.has(node.nodeName)) return '';
  return node.childNodes.map(textOf).join(/^(?:br|p|li|td|th|dt|dd|div|tr|h\d)$/.test(node.nodeName) ? ' ' : '');
}

/** Elements whose content nobody reads. */
export const unseen: ReadonlySet<string> = new Set(
  'script style head template iframe object embed svg math canvas audio video select datalist textarea noembed noframes'.split(
    ' ',
  ),
);

import MarkdownIt from 'markdown-it';
import { attribute, isElement, parseHtml, TooDeepError } from '../html/parse-html.ts';
import type { HtmlElement, HtmlNode } from '../html/parse-html.ts';
import { pictureName } from '../html/picture-name.ts';
import { isWebAddress } from '../web-address.ts';

/** How a text is written: `moodle` is text with line breaks and perhaps some tags. */
export type TextFormat = 'moodle' | 'html' | 'markdown' | 'plain';

export interface PlainText {
  readonly text: string;
  /** what could not become text, each as a noun: `the picture "map.png"` */
  readonly lost: readonly string[];
}

const markdown = new MarkdownIt({ html: true });

/**
 * Makes plain text of a question's text, as items show it. Paragraphs and rows become lines, entries of a list begin with a
 * hyphen or their number, raised and lowered figures become Unicode's own.
 */
export function plainTextOf(text: string, format: TextFormat): PlainText {
  if (format === 'plain') return { text: text.trim(), lost: [] };
  if (format === 'markdown') return htmlText(markdown.render(text));
  // line breaks of the file are none of the text
  if (format === 'html' || blockTag.test(text)) return htmlText(text);
  return htmlText(text.replace(/\n/g, '<br>'));
}

/** A `<` that begins no tag, as in `x<y`, is a letter like any other. */
const noTag =
  /<(?!\/?(?:a|abbr|address|article|aside|audio|b|blockquote|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|label|li|main|map|mark|math|nav|object|ol|option|p|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|tr|tt|u|ul|var|video|wbr|m[a-z]+)(?=[\s/>])|!--)/gi;
const blockTag =
  /<\/?(?:address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)(?=[\s/>])/i;
const blocks = new Set(
  'address article aside blockquote body caption center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const media: Readonly<Record<string, string>> = {
  audio: 'a recording',
  video: 'a film',
  iframe: 'an embedded page',
  object: 'an embedded object',
  embed: 'an embedded object',
  svg: 'a drawing',
  canvas: 'a drawing',
  math: 'a formula',
  script: 'a script',
};

function htmlText(html: string): PlainText {
  if (!/[<&]/.test(html)) return { text: tidy(html), lost: [] };
  const lost: string[] = [];
  let text = '';
  const visit = (node: HtmlNode, isPre: boolean): void => {
    if (!isElement(node)) {
      if (node.nodeName === '#text' && 'value' in node) text += isPre ? node.value : node.value.replace(/\s+/g, ' ');
      return;
    }
    const tag = node.tagName;
    if (tag === 'br') text += '\n';
    else if (tag === 'img') {
      lost.push(pictureName(node));
      const alt = attribute(node, 'alt').trim();
      if (alt !== '') text += `[${alt}]`;
    } else if (media[tag] !== undefined) lost.push(media[tag]);
    else if (tag === 'sup' || tag === 'sub') text += shifted(innerText(node), tag);
    else if (tag !== 'style' && tag !== 'head') {
      if (blocks.has(tag)) text += `\n${markOf(node)}`;
      else if (tag === 'td' || tag === 'th') text += isFirstCell(node) ? '' : ' | ';
      for (const child of node.childNodes) visit(child, isPre || tag === 'pre');
      if (blocks.has(tag)) text += '\n';
      const href = attribute(node, 'href').trim();
      if (tag === 'a' && isWebAddress(href) && !text.endsWith(href)) text += ` (${href})`;
    }
  };
  try {
    const root = parseHtml(html.replace(noTag, '&lt;'));
    if (root) for (const child of root.childNodes) visit(child, false);
  } catch (error) {
    if (!(error instanceof TooDeepError)) throw error;
    return { text: '', lost: ['a text whose HTML is nested too deep'] };
  }
  return { text: tidy(text), lost };
}

function innerText(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(innerText).join('') : '';
}

/** No blanks at the ends of lines, no empty lines. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[\s\f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** What an entry of a list begins with. */
function markOf(element: HtmlElement): string {
  const list = element.parentNode;
  if (element.tagName !== 'li' || !list || !('tagName' in list)) return '';
  if (list.tagName !== 'ol') return '- ';
  const entries = list.childNodes.filter((node) => isElement(node) && node.tagName === 'li');
  return `${String(entries.indexOf(element) + 1)}. `;
}

function isFirstCell(cell: HtmlElement): boolean {
  return cell.parentNode?.childNodes.find((node) => isElement(node)) === cell;
}

const plainSigns = '0123456789+-=()ni';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢ';

/** `2` → `²`; what Unicode has no signs for is written `^(2x)` or `_(2x)`. */
function shifted(text: string, tag: 'sup' | 'sub'): string {
  const own = text.replace(/\s+/g, ' ').trim().replace(/[−–]/g, '-');
  if (own === '') return '';
  const signs = [...(tag === 'sup' ? raised : lowered)];
  const letters = [...own].map((letter) => signs[plainSigns.indexOf(letter)]);
  if (letters.every((letter) => letter !== undefined)) return letters.join('');
  const sign = tag === 'sup' ? '^' : '_';
  return [...own].length === 1 ? `${sign}${own}` : `${sign}(${own})`;
}

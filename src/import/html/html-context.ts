import type { Run } from '../../faq/faq.ts';
import type { CellPlace } from '../block.ts';
import { isWebAddress } from '../web-address.ts';
import { attribute } from './parse-html.ts';
import type { HtmlElement } from './parse-html.ts';

/** What an element hands down to the blocks inside it. */
export interface Context {
  readonly marks: Omit<Run, 'text'>;
  readonly isLink: boolean;
  readonly level: number;
  readonly style: string;
  readonly isQuote: boolean;
  readonly list?: { readonly depth: number; readonly isOrdered: boolean };
  readonly cell?: CellPlace;
  readonly id?: string;
}

const strongTags = new Set(['b', 'strong']);

const emphasisTags = new Set(['i', 'em', 'cite', 'dfn', 'var']);

const codeTags = new Set(['code', 'kbd', 'samp', 'tt']);

/** Ways to stand out that are weaker than a heading. */
const otherLevels: Readonly<Record<string, number>> = { summary: 7, dt: 8, button: 8, legend: 8, caption: 9 };

/** What an inline element hands down. */
export function inlineContext(element: HtmlElement, context: Context): Context {
  const tag = element.tagName;
  if (strongTags.has(tag)) return { ...context, marks: { ...context.marks, isStrong: true } };
  if (emphasisTags.has(tag)) return { ...context, marks: { ...context.marks, isEmphasis: true } };
  if (codeTags.has(tag)) return { ...context, marks: { ...context.marks, isCode: true } };
  if (tag === 'a') {
    const href = attribute(element, 'href').trim();
    if (href === '') return context;
    return {
      ...context,
      isLink: href.startsWith('#'),
      marks: isWebAddress(href) ? { ...context.marks, href } : context.marks,
    };
  }
  const style = attribute(element, 'style');
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style))
    return { ...context, marks: { ...context.marks, isStrong: true } };
  return context;
}

/** What a block element hands down. */
export function blockContext(element: HtmlElement, context: Context): Context {
  const tag = element.tagName;
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  if (heading !== undefined) {
    const id = attribute(element, 'data-id');
    return { ...context, level: Number(heading), style: tag, marks: {}, ...(id === '' ? {} : { id }) };
  }
  if (tag === 'ul' || tag === 'ol')
    return { ...context, list: { depth: (context.list?.depth ?? 0) + 1, isOrdered: tag === 'ol' } };
  if (tag === 'blockquote') return { ...context, isQuote: true };
  const level = otherLevels[tag];
  if (level !== undefined && context.level === 0) return { ...context, level, style: tag };
  const name = attribute(element, 'class');
  if (context.level > 0 && name === '') return context;
  if (tag === 'li' || tag === 'dd') return { ...context, style: `${tag}${name === '' ? '' : `.${name}`}` };
  return name === '' ? context : { ...context, style: `${context.style.replace(/\..*$/, '')}.${name}` };
}

import type { Run } from '../../faq/faq.ts';
import { makeBlock } from '../block.ts';
import type { Block, CellPlace, ListPlace } from '../block.ts';
import type { LeftOut } from '../source.ts';
import { isWebAddress } from '../web-address.ts';
import { findFurniture } from './html-furniture.ts';
import { attribute, isElement, textOf, unseen } from './parse-html.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';

/** What an element hands down to the blocks inside it. */
interface Context {
  readonly marks: Omit<Run, 'text'>;
  readonly isLink: boolean;
  readonly level: number;
  readonly style: string;
  readonly isQuote: boolean;
  readonly list?: { readonly depth: number; readonly isOrdered: boolean };
  readonly cell?: CellPlace;
  readonly id?: string;
}

const blockTags = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const strongTags = new Set(['b', 'strong']);
const emphasisTags = new Set(['i', 'em', 'cite', 'dfn', 'var']);
const codeTags = new Set(['code', 'kbd', 'samp', 'tt']);
/** Ways to stand out that are weaker than a heading. */
const otherLevels: Readonly<Record<string, number>> = { summary: 7, dt: 8, button: 8, legend: 8, caption: 9 };
export const strongLevel = 10;
export const emphasisLevel = 11;
const permalink = /^[\s¶#§🔗⚓∞]*$/u;

/**
 * Cuts a page into blocks. Menus and the like are left out; scripts, pictures and forms are not even seen.
 *
 * @param root  the `html` element, or what stands in one
 */
export function htmlBlocks(root: HtmlElement): {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
} {
  const blocks: Block[] = [];
  const leftOut: LeftOut[] = [];
  const furniture = findFurniture(root);
  let runs: Run[] = [];
  let linked = 0;
  let isNewEntry = false;
  let isAfterBreak = false;
  let tables = 0;
  let place = 0;

  const push = (text: string, context: Context) => {
    if (text === '') return;
    if (context.isLink) linked += text.trim().length;
    const last = runs.at(-1);
    if (last && isSame(last, context.marks)) runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ ...context.marks, text });
  };

  const flush = (context: Context) => {
    const own = tidyRuns(runs);
    const links = linked;
    runs = [];
    linked = 0;
    const text = own.map((run) => run.text).join('');
    if (text === '') return;
    const [head, rest] = splitRunIn(own);
    emit(head, context, links);
    if (rest.length > 0) {
      isAfterBreak = true;
      emit(rest, context, 0);
    }
  };

  const emit = (own: readonly Run[], context: Context, links: number) => {
    const text = own.map((run) => run.text).join('');
    const letters = own.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
    const isAll = (test: (run: Run) => boolean) => letters.length > 0 && letters.every(test);
    const isStrong = isAll((run) => run.isStrong === true);
    const isEmphasis = isAll((run) => run.isEmphasis === true);
    const list: ListPlace | undefined = context.list && { ...context.list, isEntry: isNewEntry };
    isNewEntry = false;
    place++;
    const level = context.level > 0 ? context.level : isStrong ? strongLevel : isEmphasis ? emphasisLevel : 0;
    blocks.push(
      makeBlock({
        runs: own,
        text,
        level,
        style: `${context.style}${isStrong ? ' strong' : ''}${isEmphasis ? ' emphasis' : ''}`,
        isStrong: isStrong || isEmphasis,
        isLink: links >= text.replace(/\s/g, '').length * 0.9 && links > 0,
        isQuote: context.isQuote,
        ...(list ? { list } : {}),
        ...(context.cell ? { cell: context.cell } : {}),
        ...(context.id === undefined ? {} : { id: context.id }),
        isLine: isAfterBreak,
        gap: isAfterBreak ? 0 : 1,
        place,
      }),
    );
    isAfterBreak = false;
  };

  const drop = (reason: LeftOut['reason'], text: string) => {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(plain)) leftOut.push({ reason, text: plain, place: place + 1 });
  };

  const visitAll = (nodes: readonly HtmlNode[], context: Context) => {
    for (const node of nodes) visit(node, context);
  };

  const visit = (node: HtmlNode, context: Context): void => {
    if (!isElement(node)) {
      if (node.nodeName === '#text' && 'value' in node) push(node.value.replace(/\s+/g, ' '), context);
      return;
    }
    const tag = node.tagName;
    if (unseen.has(tag)) return;
    if (furniture.has(node)) {
      drop('navigation', textOf(node));
      return;
    }
    if (isPermalink(node)) return;
    if (tag === 'br') {
      flush(context);
      isAfterBreak = !isAfterBreak && blocks.length > 0;
      return;
    }
    if (!blockTags.has(tag)) {
      visitAll(node.childNodes, inlineContext(node, context));
      return;
    }
    flush(context);
    isAfterBreak = false;
    if (tag === 'hr') {
      blocks.push(makeBlock({ kind: 'break', text: '', place: place + 1 }));
      return;
    }
    if (tag === 'pre') {
      const text = preText(node);
      place++;
      if (attribute(node, 'data-notes') !== '') blocks.push(makeBlock({ kind: 'notes', text, place }));
      else if (text.trim() !== '')
        blocks.push(
          makeBlock({
            kind: 'code',
            text,
            place,
            ...(context.list ? { list: { ...context.list, isEntry: isNewEntry } } : {}),
          }),
        );
      isNewEntry = false;
      return;
    }
    if (tag === 'table') {
      visitTable(node, context);
      return;
    }
    const inner = blockContext(node, context);
    if (tag === 'li') isNewEntry = true;
    visitAll(node.childNodes, inner);
    flush(inner);
    isAfterBreak = false;
    if (tag === 'li') isNewEntry = false;
  };

  const visitTable = (table: HtmlElement, context: Context) => {
    const rows = rowsOf(table);
    tables++;
    const number = tables;
    for (const child of table.childNodes) if (isElement(child) && child.tagName === 'caption') visit(child, context);
    rows.forEach((cells, row) => {
      let label = '';
      cells.forEach((cell, column) => {
        const text = textOf(cell).replace(/\s+/g, ' ').trim();
        // a cell with nothing but "3.1." or "Q:" in it is the label of the next
        if (isLabel(text) && column + 1 < cells.length) {
          label += `${text} `;
          return;
        }
        push(label, context);
        label = '';
        const isText = isDataTable(rows);
        const inner: Context = {
          ...blockContext(cell, context),
          style: `${isText ? 'cell' : `td${String(column)}`} ${attribute(cell, 'class')}`.trim(),
          ...(isText ? { cell: { table: number, row, column } } : {}),
        };
        visitAll(cell.childNodes, inner);
        flush(inner);
        isAfterBreak = false;
      });
    });
  };

  visit(root, { marks: {}, isLink: false, level: 0, style: '', isQuote: false });
  flush({ marks: {}, isLink: false, level: 0, style: '', isQuote: false });
  return { blocks, leftOut };
}

function inlineContext(element: HtmlElement, context: Context): Context {
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

function blockContext(element: HtmlElement, context: Context): Context {
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

function isSame(run: Run, marks: Omit<Run, 'text'>): boolean {
  return (
    run.isStrong === marks.isStrong &&
    run.isEmphasis === marks.isEmphasis &&
    run.isCode === marks.isCode &&
    run.href === marks.href
  );
}

/** Makes white space single over all runs, none at either end, and drops runs with nothing in them. */
function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const tidy: Run[] = [];
  let isSpaced = true;
  for (const run of runs) {
    let text = run.text.replace(/\s+/g, ' ');
    if (isSpaced) text = text.replace(/^ /, '');
    if (text === '') continue;
    isSpaced = text.endsWith(' ');
    tidy.push({ ...run, text });
  }
  const last = tidy.at(-1);
  if (last?.text.endsWith(' ') === true) {
    const text = last.text.slice(0, -1);
    if (text === '') tidy.pop();
    else tidy[tidy.length - 1] = { ...last, text };
  }
  return tidy;
}

/** Parts a question in bold from the answer that follows it in the same paragraph. */
function splitRunIn(runs: readonly Run[]): readonly [readonly Run[], readonly Run[]] {
  const end = runs.findIndex((run) => run.isStrong !== true && run.text.trim() !== '');
  if (end <= 0) return [runs, []];
  const head = runs.slice(0, end);
  const text = head
    .map((run) => run.text)
    .join('')
    .trim();
  const after = runs
    .slice(end)
    .map((run) => run.text)
    .join('');
  if (!/[?？؟;；]\s*$/u.test(text) || text.length < 8 || !/^\s*["'“‘«(¿¡]*[\p{Lu}\p{Lo}\p{N}]/u.test(after))
    return [runs, []];
  return [tidyRuns(head), tidyRuns(runs.slice(end))];
}

function isPermalink(element: HtmlElement): boolean {
  if (element.tagName !== 'a') return false;
  const text = textOf(element);
  return permalink.test(text) && text.trim() !== '' && attribute(element, 'href').includes('#');
}

function isLabel(text: string): boolean {
  return (
    /^(?:\(?(?:\p{L}{1,9}[-. ]?)?\d{0,3}(?:\.\d{1,3})*[.):：]*|\p{L}{1,9}\s?[.:：)])$/u.test(text) &&
    /[\p{L}\p{N}]/u.test(text) &&
    (text.length <= 4 || /[.):：]$|\d$/.test(text))
  );
}

function preText(element: HtmlElement): string {
  return textOf(element).replace(/^\n/, '').replace(/\s+$/, '');
}

function rowsOf(table: HtmlElement): readonly (readonly HtmlElement[])[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (/^(?:thead|tbody|tfoot)$/.test(child.tagName)) return rowsOf(child);
    if (child.tagName !== 'tr') return [];
    return [child.childNodes.filter(isElement).filter((cell) => /^t[dh]$/.test(cell.tagName))];
  });
}

/** Whether a table holds data and is no means of layout: several columns, and nothing but short text in its cells. */
function isDataTable(rows: readonly (readonly HtmlElement[])[]): boolean {
  const widest = Math.max(0, ...rows.map((row) => row.length));
  if (widest < 2 || rows.length < 2) return false;
  const cells = rows.flat();
  return cells.every((cell) => !hasBlocks(cell));
}

function hasBlocks(cell: HtmlElement): boolean {
  let paragraphs = 0;
  const search = (element: HtmlElement): boolean =>
    element.childNodes.some((child) => {
      if (!isElement(child)) return false;
      if (/^(?:table|h[1-6]|dl|pre|details|hr|ul|ol)$/.test(child.tagName)) return true;
      if (child.tagName === 'p' || child.tagName === 'div') paragraphs++;
      return paragraphs > 1 || search(child);
    });
  return search(cell);
}

import type { Run } from '../../faq/faq.ts';
import { makeBlock } from '../block.ts';
import type { Block, ListPlace } from '../block.ts';
import type { ImportNote, LeftOut } from '../source.ts';
import { blockContext, inlineContext } from './html-context.ts';
import type { Context } from './html-context.ts';
import { findFurniture } from './html-furniture.ts';
import { isSame, splitRunIn, tidyRuns } from './html-runs.ts';
import { cellText, isDataTable, isLabel, rowsOf } from './html-table.ts';
import { attribute, isElement, textOf, unseen } from './parse-html.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';
import { pictureName } from './picture-name.ts';

const blockTags = new Set(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html label legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export const strongLevel = 10;

export const emphasisLevel = 11;

const permalink = /^[\s¶#§🔗⚓∞]*$/u;

/**
 * Cuts a page into blocks. Menus and the like are left out, and pictures with a note; scripts and forms are not even seen.
 *
 * @param root  the `html` element, or what stands in one
 */
export function htmlBlocks(root: HtmlElement): {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly ImportNote[];
} {
  const blocks: Block[] = [];
  const leftOut: LeftOut[] = [];
  const notes: ImportNote[] = [];
  const furniture = findFurniture(root);
  let runs: Run[] = [];
  let linked = 0;
  let isNewEntry = false;
  let isAfterBreak = false;
  let tables = 0;
  let place = 0;
  // Markdown says in which line a block stands
  let isLined = false;

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
    place = Math.max(place + (isLined ? 0 : 1), 1);
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

  const notePicture = (image: HtmlElement) => {
    const words = attribute(image, 'alt').replace(/\s+/g, ' ').trim();
    // an empty text says that a picture is decoration (HTML, 4.8.4.4), but in Markdown merely that nothing was written
    if (words === '' && !isLined && image.attrs.some(({ name }) => name === 'alt')) return;
    const what = `${pictureName(image)}${words === '' ? '' : ` ("${words}")`}`;
    notes.push({ place: isLined ? place : place + 1, message: `${what} is left out: say in words what it shows` });
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
    const line = Number(attribute(node, 'data-line'));
    if (line > 0) {
      isLined = true;
      place = line;
    }
    if (unseen.has(tag)) return;
    if (furniture.has(node)) {
      drop('navigation', textOf(node));
      return;
    }
    if (isPermalink(node)) return;
    if (tag === 'img') {
      notePicture(node);
      return;
    }
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
      if (!isLined) place++;
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
    const isData = isDataTable(rows);
    tables++;
    const number = tables;
    for (const child of table.childNodes) if (isElement(child) && child.tagName === 'caption') visit(child, context);
    rows.forEach((cells, row) => {
      let label = '';
      cells.forEach((cell, column) => {
        // outside a table of data, a cell with nothing but "3.1." or "Q:" in it is the label of the next
        if (!isData && column + 1 < cells.length && isLabel(cell)) {
          label += `${cellText(cell)} `;
          return;
        }
        push(label, context);
        label = '';
        const inner: Context = {
          ...blockContext(cell, context),
          style: `${isData ? 'cell' : `td${String(column)}`} ${attribute(cell, 'class')}`.trim(),
          ...(isData ? { cell: { table: number, row, column } } : {}),
        };
        visitAll(cell.childNodes, inner);
        flush(inner);
        isAfterBreak = false;
      });
    });
  };

  visit(root, { marks: {}, isLink: false, level: 0, style: '', isQuote: false });
  flush({ marks: {}, isLink: false, level: 0, style: '', isQuote: false });
  return { blocks, leftOut, notes };
}

function isPermalink(element: HtmlElement): boolean {
  if (element.tagName !== 'a') return false;
  const text = textOf(element);
  return permalink.test(text) && text.trim() !== '' && attribute(element, 'href').includes('#');
}

function preText(element: HtmlElement): string {
  return textOf(element).replace(/^\n/, '').replace(/\s+$/, '');
}

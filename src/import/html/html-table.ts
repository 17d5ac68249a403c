import { endsInQuestion } from '../find/question-mark.ts';
import { isElement, textOf } from './parse-html.ts';
import type { HtmlElement } from './parse-html.ts';

/** Whether a cell holds nothing but a number or mark: `3.1.`, `Q:`, `Q`. */
export function isLabel(cell: HtmlElement): boolean {
  const text = cellText(cell);
  return (
    /^(?:\(?(?:\p{L}{1,9}[-. ]?)?\d{0,3}(?:\.\d{1,3})*[.):：]*|\p{L}{1,9}\s?[.:：)])$/u.test(text) &&
    /[\p{L}\p{N}]/u.test(text) &&
    (text.length === 1 || /[.):：]$|\d$/.test(text))
  );
}

/** What a cell says, on one line. */
export function cellText(cell: HtmlElement): string {
  return textOf(cell).replace(/\s+/g, ' ').trim();
}

/** The cells of a table, row by row. */
export function rowsOf(table: HtmlElement): readonly (readonly HtmlElement[])[] {
  return table.childNodes.filter(isElement).flatMap((child) => {
    if (/^(?:thead|tbody|tfoot)$/.test(child.tagName)) return rowsOf(child);
    if (child.tagName !== 'tr') return [];
    return [child.childNodes.filter(isElement).filter((cell) => /^t[dh]$/.test(cell.tagName))];
  });
}

/**
 * Whether a table holds data and is no means of layout: several columns, nothing but short text in its cells, and no
 * questions behind labels.
 */
export function isDataTable(rows: readonly (readonly HtmlElement[])[]): boolean {
  const widest = Math.max(0, ...rows.map((row) => row.length));
  if (widest < 2 || rows.length < 2) return false;
  const cells = rows.flat();
  return cells.every((cell) => !hasBlocks(cell)) && !rows.some(asksBehindLabel);
}

function asksBehindLabel(cells: readonly HtmlElement[]): boolean {
  return cells.some((cell, column) => {
    const next = cells[column + 1];
    return next !== undefined && isLabel(cell) && endsInQuestion(cellText(next));
  });
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

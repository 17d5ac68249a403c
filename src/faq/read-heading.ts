import type { Token } from 'markdown-it';
import type { ProblemList } from '../core/place-problem.ts';
import type { Span } from '../core/problem.ts';
import { idPattern, slug } from '../core/slug.ts';
import type { FaqSection } from './faq.ts';
import type { TokenReader } from './token-reader.ts';

/**
 * Reads a question's heading: its title and its id, `## Why is it so? {#why}`.
 *
 * @param ids  the ids so far and where they stand; the new one is added
 */
export function readHeading(
  token: Token | undefined,
  reader: TokenReader,
  list: ProblemList,
  ids: Map<string, Span>,
): Pick<FaqSection, 'id' | 'title' | 'span'> {
  const { text, span: spanOf } = reader.inline(token);
  const line = reader.spanOf(token);
  const given = /\s*\{#([^{}]*)\}$/.exec(text);
  const title = given ? text.slice(0, given.index) : text;
  const span = { start: line.start, end: line.end };
  if (!given) {
    const id = unused(slug(title, 40), ids);
    ids.set(id, span);
    list.add('section-without-id', span, {
      message: 'this question has no id, so that links to it break when its title changes',
      hint: `write {#${id}} at the end of the heading`,
      section: id,
    });
    return { id, title, span };
  }
  const written = given[1] ?? '';
  const place = spanOf(text.lastIndexOf('{#'), text.length);
  const id = idPattern.test(written) ? written : unused(slug(written === '' ? title : written, 40), ids);
  const other = ids.get(id);
  if (id !== written)
    list.add('bad-section-id', place, {
      message: `"${written}" cannot be an id`,
      hint: `an id is lower-case letters, digits and single hyphens: {#${id}}`,
    });
  if (!other) {
    ids.set(id, place);
    return { id, title, span };
  }
  list.add('duplicate-section', place, {
    message: `the id "${id}" is taken by the question in line ${String(list.lines.at(other.start).line)}`,
    hint: `give this question an id of its own, such as {#${unused(id, ids)}}`,
    section: id,
  });
  const free = unused(id, ids);
  ids.set(free, place);
  return { id: free, title, span };
}

function unused(id: string, ids: ReadonlyMap<string, unknown>): string {
  if (!ids.has(id)) return id;
  let number = 2;
  while (ids.has(`${id}-${String(number)}`)) number++;
  return `${id}-${String(number)}`;
}

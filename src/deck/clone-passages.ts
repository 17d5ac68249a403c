import type { CourseSection } from '../course/course.ts';
import type { Chunk } from './slide.ts';

/**
 * Makes a slide's piece of the document out of the article: clones of its passages, each in a row of its own with its
 * number, or of a block without passages as a whole. Ids stay with the article, of which there is one.
 *
 * @param headings  the level of a heading inside an answer, one below the slide's own
 */
export function cloneChunk(
  article: HTMLElement,
  section: CourseSection,
  chunk: Chunk,
  headings: 'h2' | 'h4',
): HTMLElement {
  const { passages, block, kind } = chunk;
  if (passages.length === 0) {
    const clone = cloneBlock(article, section, block);
    if (kind !== 'heading') return clone;
    const heading = document.createElement(headings);
    heading.append(...clone.childNodes);
    return heading;
  }
  const rows = passages.map((id) => ({ id, found: inArticle(article, id) }));
  if (kind !== 'list') {
    const piece = document.createElement('div');
    piece.append(...rows.map(({ id, found }) => row('p', section, id, found)));
    return piece;
  }
  const isOrdered = rows[0]?.found?.closest('ol, ul')?.tagName === 'OL';
  const list = document.createElement(isOrdered ? 'ol' : 'ul');
  list.append(...rows.map(({ id, found }) => listRow(section, id, found)));
  return list;
}

function cloneBlock(article: HTMLElement, section: CourseSection, block: number): HTMLElement {
  const found = inArticle(article, section.id)?.querySelector(`[data-block="${section.id}/${block}"]`);
  const clone = found?.cloneNode(true);
  if (!(clone instanceof HTMLElement)) return document.createElement('div');
  clone.removeAttribute('data-block');
  withoutIds(clone);
  return clone;
}

function row(tag: 'p' | 'li', section: CourseSection, id: string, found: HTMLElement | null): HTMLElement {
  const passage = section.passages.find((candidate) => candidate.id === id);
  const number = document.createElement('span');
  number.className = 'no num';
  number.textContent = passage?.number ?? '';
  const text = document.createElement('span');
  text.className = 't';
  text.dataset['passage'] = id;
  text.append(...(found ? [...found.cloneNode(true).childNodes] : [passage?.text ?? '']));
  withoutIds(text);
  const element = document.createElement(tag);
  element.append(number, text);
  return element;
}

/** A passage of a list; the first of an entry carries the entry's bullet or number. */
function listRow(section: CourseSection, id: string, found: HTMLElement | null): HTMLElement {
  const element = row('li', section, id, found);
  const entry = found?.closest('li');
  const list = entry?.parentElement;
  const isInner = list?.parentElement?.closest('li') !== null && list !== undefined;
  element.className = isInner ? 'entry inner' : 'entry';
  if (!entry || entry.querySelector('[data-passage]') !== found) return element;
  const place = [...(list?.children ?? [])].indexOf(entry) + 1;
  const bullet = document.createElement('span');
  bullet.className = 'no bullet';
  bullet.textContent = list?.tagName === 'OL' ? `${place}.` : '•';
  if (list?.tagName !== 'OL') bullet.setAttribute('aria-hidden', 'true');
  element.querySelector('.t')?.prepend(bullet);
  return element;
}

/** Finds a section or a passage of the article by its id; the browser keeps a table of those. */
function inArticle(article: HTMLElement, id: string): HTMLElement | null {
  return article.querySelector<HTMLElement>(`#${CSS.escape(`study/${id}`)}`);
}

function withoutIds(root: HTMLElement): void {
  root.removeAttribute('id');
  for (const inner of root.querySelectorAll('[id]')) inner.removeAttribute('id');
}

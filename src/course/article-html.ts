import type { Block, Faq, FaqSection, ListItem, Passage, Run } from '../faq/faq.ts';
import type { Course, CourseItem, CourseSection } from './course.ts';
import { escapeHtml } from './escape-html.ts';
import { iconHtml } from './icon-html.ts';
import { lineHtml } from './map-html.ts';
import { lettersIn } from './map-lines.ts';
import type { PageTexts } from './page-texts.ts';
import { studyItems } from './study-items.ts';

/**
 * The whole document as plain HTML, for reading, printing and indexing without any script: the content of
 * `<main id="study">`, a table of contents and the article.
 *
 * Blocks carry `data-block="embargo/0"`: the deck makes its slides of clones of them. Passages carry
 * `data-passage="embargo.4"`. A section's items stand folded behind the block that they ask about.
 */
export function articleHtml(faq: Faq, course: Course, texts: PageTexts): string {
  const sections = new Map(course.sections.map((section) => [section.id, section]));
  return `${contentsHtml(course, texts)}
<article class="text">
<header class="front"><h1 tabindex="-1">${escapeHtml(course.title)}</h1>
${course.source === undefined ? '' : `<p class="source">${escapeHtml(course.source)}</p>`}
<p class="needs">${texts.pageMessages.questionsNeedScripts}</p></header>
${faq.sections.map((section) => sectionHtml(section, sections.get(section.id), course, texts)).join('\n')}
</article>`;
}

function contentsHtml(course: Course, { messages, pageMessages }: PageTexts): string {
  const longest = Math.max(1, ...course.sections.map(({ passages }) => lettersIn(passages)));
  const entries = course.sections.map(
    (section) =>
      `<li><a href="#study/${section.id}"><span class="num">${section.number}</span>` +
      `<span>${escapeHtml(section.title)}</span>${lineHtml(section, longest)}</a></li>`,
  );
  const scale = [pageMessages.markMet, pageMessages.markShaky, pageMessages.markHolding, pageMessages.markHeld].map(
    (word, index) => `<mark class="m${index + 1}">${word}</mark>`,
  );
  return `<nav class="toc" aria-label="${messages.contents}"><ol>${entries.join('')}</ol>
<button type="button" class="btn bare show-marks" data-show-marks aria-pressed="false">${pageMessages.showMyMarks}</button>
<p class="scale">${scale.join(' ')}</p></nav>`;
}

function sectionHtml(
  section: FaqSection,
  compiled: CourseSection | undefined,
  course: Course,
  texts: PageTexts,
): string {
  const { id, number, title, answer, chapter } = section;
  const isFirstOfChapter =
    chapter !== undefined && course.sections.find((other) => other.chapter === chapter)?.id === id;
  const items = compiled ? studyItems(course, compiled) : [];
  const blocks = section.blocks.map((block, index) => {
    const here = items.filter(({ block: place }) => place === index);
    return blockHtml(block, `${id}/${index}`) + (here.length > 0 ? itemsHtml(here, items.length, compiled, texts) : '');
  });
  return `<section id="study/${id}" data-section="${id}">
${isFirstOfChapter ? `<p class="chapter">${escapeHtml(chapter)}</p>` : ''}
<h2 tabindex="-1"><span class="no num">${number}</span> ${escapeHtml(title)}</h2>
${answer === undefined ? '' : `<p class="lead">${escapeHtml(answer)}</p>`}
${blocks.join('\n')}
</section>`;
}

function blockHtml(block: Block, id: string): string {
  const data = `data-block="${id}"`;
  switch (block.kind) {
    case 'paragraph':
      return `<p class="p" ${data}>${passagesHtml(block.passages)}</p>`;
    case 'list':
      return listHtml(block.items, block.isOrdered ? 'ol' : 'ul', 0, ` class="p" ${data}`);
    case 'heading':
      return `<h3 ${data}>${runsHtml(block.runs)}</h3>`;
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${runsHtml(cell)}</th>`).join('');
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${runsHtml(cell)}</td>`).join('')}</tr>`);
      // a wide table scrolls by itself, by keyboard too
      return `<div class="table" tabindex="0" ${data}><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
    }
    case 'code':
      return `<pre tabindex="0" ${data}><code>${escapeHtml(block.text)}</code></pre>`;
  }
}

/** Items of a deeper level stand in a list of their own inside the item before them. */
function listHtml(items: readonly ListItem[], tag: 'ol' | 'ul', level: number, attributes = ''): string {
  const entries: string[] = [];
  for (let index = 0; index < items.length;) {
    const item = items[index];
    let next = index + 1;
    while ((items[next]?.level ?? level) > level) next += 1;
    const inner = items.slice(index + 1, next);
    const nested = inner.length > 0 ? listHtml(inner, tag, Math.min(...inner.map((deeper) => deeper.level))) : '';
    entries.push(`<li>${passagesHtml(item?.passages ?? [])}${nested}</li>`);
    index = next;
  }
  return `<${tag}${attributes}>${entries.join('')}</${tag}>`;
}

function passagesHtml(passages: readonly Passage[]): string {
  return passages
    .map(
      ({ id, number, runs }) =>
        `<span class="passage" id="study/${id}" data-passage="${id}" data-number="${number}">${runsHtml(runs)}</span>`,
    )
    .join(' ');
}

function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, isStrong, isEmphasis, isCode, href }) => {
      let html = escapeHtml(text);
      if (isCode) html = `<code>${html}</code>`;
      if (isEmphasis) html = `<em>${html}</em>`;
      if (isStrong) html = `<strong>${html}</strong>`;
      return href === undefined ? html : `<a href="${escapeHtml(href)}">${html}</a>`;
    })
    .join('');
}

function itemsHtml(
  items: readonly { readonly item: CourseItem; readonly place: number }[],
  total: number,
  section: CourseSection | undefined,
  { messages, pageMessages }: PageTexts,
): string {
  const folded = items.map(({ item, place }) => {
    const { id, prompt } = item.item;
    const number = section?.passages.find((passage) => item.points.includes(passage.id))?.number;
    return (
      `<details name="item" class="ask-me" data-item="${id}"><summary>` +
      `<span class="state" data-state="blank">${iconHtml('blank')}<span class="vh">${messages.verdictOpen}: </span></span>` +
      `<span class="prompt">${escapeHtml(prompt)}</span>` +
      `<span class="tag">${number === undefined ? '' : `<span class="num">${pageMessages.onPassage(number)}</span>`}` +
      `<span class="end">${pageMessages.placeInList(place, total)}</span></span></summary></details>`
    );
  });
  return `\n<div class="items">${folded.join('')}</div>`;
}

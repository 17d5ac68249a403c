import { makeBlock } from './block.ts';
import type { Block } from './block.ts';

const tabWidth = 8;
const headingMark = /^(#{1,6}|={1,5}) +(?=\S)/;
const underline = /^([=\-~^*_#+"'`.:])\1{2,}$/;
/** A line of nothing but signs: it parts, and says nothing. */
const rule = /^(?=\S{3,})[-=_*~#+.·•–—─━═^<>|/\\]+$|^(?:[-*_=~] ?){3,}$/;

/**
 * Cuts a text, with `\n` and form feeds, into its lines that are not empty. Titles that are underlined or marked as headings get
 * a level; underlines and rules go.
 */
export function textBlocks(text: string): readonly Block[] {
  const lines = text.split('\n');
  const blocks: Block[] = [];
  const styles: string[] = [];
  const marks = markedTitles(lines);
  let gap = 0;
  let page = 1;
  let isOverlined = false;
  for (const [index, whole] of lines.entries()) {
    const isNewPage = whole.includes('\f');
    if (isNewPage) {
      page += whole.split('\f').length - 1;
      gap = Math.max(gap, 2);
      const last = blocks.at(-1);
      if (last) blocks[blocks.length - 1] = { ...last, isPageEdge: true };
    }
    const line = expandTabs(whole.replaceAll('\f', ''));
    const content = line.trim();
    if (content === '') {
      gap++;
      continue;
    }
    const last = blocks.at(-1);
    const mark = underline.exec(content)?.[1];
    if (mark !== undefined && gap === 0 && last && isTitle(last, content)) {
      const style = `${isOverlined ? 'over' : ''}${mark}`;
      if (!styles.includes(style)) styles.push(style);
      blocks[blocks.length - 1] = {
        ...last,
        level: Math.min(6, styles.indexOf(style) + 1),
        style: `underlined ${style}`,
      };
      gap = 2;
      isOverlined = false;
      continue;
    }
    if (rule.test(content)) {
      isOverlined = true;
      gap = Math.max(gap, 2);
      continue;
    }
    const heading = marks.has(index) ? headingMark.exec(content) : null;
    const title = heading ? content.slice(heading[0].length).replace(/ +[#=]+$/, '') : content;
    const term = /^(\S.*\S)::$/.exec(content)?.[1];
    blocks.push(
      makeBlock({
        text: (term ?? title).replace(/ +/g, ' '),
        isLine: true,
        indent: line.length - line.trimStart().length,
        gap: blocks.length === 0 ? Math.max(gap, 1) : gap,
        page,
        place: index + 1,
        isPageEdge: isNewPage,
        ...(title === content ? {} : { level: heading?.[1]?.length ?? 0, style: `marked ${heading?.[1] ?? ''}` }),
        ...(term === undefined ? {} : { level: 8, style: 'term' }),
      }),
    );
    if (gap > 0) isOverlined = false;
    gap = 0;
  }
  return blocks;
}

/** Numbers of the lines that are marked as headings, alone between empty lines; a single one is chance. */
function markedTitles(lines: readonly string[]): ReadonlySet<number> {
  const isEmpty = (line: string | undefined) => line === undefined || line.trim() === '';
  const found = [...lines.keys()].filter(
    (index) => headingMark.test(lines[index] ?? '') && isEmpty(lines[index - 1]) && isEmpty(lines[index + 1]),
  );
  return new Set(found.length >= 3 ? found : []);
}

/** Whether a line of signs under a block makes it a title: about as long, and the block is a line by itself. */
function isTitle(block: Block, signs: string): boolean {
  if (block.level > 0 || block.gap === 0) return false;
  return signs.length >= block.text.length * 0.6 && (signs.length <= block.text.length * 1.6 + 4 || signs.length >= 60);
}

function expandTabs(line: string): string {
  let text = '';
  for (const [index, piece] of line.split('\t').entries()) {
    if (index > 0) text += ' '.repeat(tabWidth - (text.length % tabWidth));
    text += piece;
  }
  return text;
}

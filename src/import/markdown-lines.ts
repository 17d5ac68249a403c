/** A line of a Markdown document: a heading, or a part of what stands under one. */
export interface MarkdownLine {
  readonly text: string;
  /** 1 to 6 for a heading, 0 for everything else */
  readonly level: number;
  /** the id that a heading gives, `{#id}` */
  readonly id?: string;
  /** from 1 */
  readonly number: number;
}

const fence = /^ {0,3}(`{3,}|~{3,})/;
const atx = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const boldQuestion = /^ {0,3}(?:\*\*|__)(?=\S)([^*_]*\?)(?:\*\*|__)[ \t]*$/;

/**
 * Cuts Markdown into lines and tells its headings, those with a line of `=` or `-` under them included; code is left alone.
 * In a document without headings, bold questions on lines of their own are the headings.
 *
 * @param first  number of the first line
 */
export function markdownLines(markdown: string, first: number): readonly MarkdownLine[] {
  const sources = markdown.split('\n');
  const hasIds = sources.some((line) => atx.test(line) && /\{#[^{}]*\}/.test(line));
  const hasHeadings =
    sources.some((line) => atx.test(line)) || sources.some((_, index) => setextLevel(sources, index) > 0);
  const lines: MarkdownLine[] = [];
  let open = '';
  for (let index = 0; index < sources.length; index++) {
    const text = sources[index] ?? '';
    const number = first + index;
    const mark = fence.exec(text)?.[1] ?? '';
    if (open !== '' || mark !== '') {
      if (open === '') open = mark;
      else if (mark.startsWith(open) && text.trim() === mark) open = '';
      lines.push({ text, level: 0, number });
      continue;
    }
    const heading = atx.exec(text);
    // In a document of ours `---` under a text is a slide break.
    const setext = hasIds ? 0 : setextLevel(sources, index);
    const bold = hasHeadings ? undefined : boldQuestion.exec(text)?.[1];
    if (heading?.[1] !== undefined) lines.push({ ...readTitle(heading[2] ?? ''), level: heading[1].length, number });
    else if (bold !== undefined) lines.push({ ...readTitle(bold), level: 2, number });
    else if (setext > 0) {
      lines.push({ ...readTitle(text.trim()), level: setext, number });
      index++;
    } else lines.push({ text, level: 0, number });
  }
  return lines;
}

function setextLevel(sources: readonly string[], index: number): number {
  const [before, text, under] = [sources[index - 1] ?? '', sources[index] ?? '', sources[index + 1] ?? ''];
  if (before.trim() !== '' || !/^ {0,3}[^\s>#*+\-=|]/.test(text) || text.includes('|')) return 0;
  if (/^ {0,3}=+[ \t]*$/.test(under)) return 1;
  return /^ {0,3}-{2,}[ \t]*$/.test(under) ? 2 : 0;
}

function readTitle(source: string): { readonly text: string; readonly id?: string } {
  const given = /[ \t]*\{#([^{}]*)\}[ \t]*$/.exec(source);
  if (given?.[1] === undefined) return { text: source.trim() };
  return { text: source.slice(0, given.index).trim(), id: given[1] };
}

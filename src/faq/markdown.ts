import MarkdownIt from 'markdown-it';
import type { StateBlock, Token } from 'markdown-it';

/**
 * The Markdown of a course: CommonMark with tables and `:::notes`, without Setext headings, since `---` under a text is a
 * slide break.
 *
 * Raw HTML is recognised in order to be refused with its place; nothing renders these tokens. `text_join` is off so that
 * escapes and entities keep their source, from which every letter's place follows.
 */
const markdown = new MarkdownIt({ html: true }).disable(['lheading', 'strikethrough', 'text_join']);

/**
 * `:::notes` up to `:::`; what stands inside is kept as written. Notes that are not closed end before the next heading of a
 * question or chapter, so that they swallow none; their `info` says so. A block of any other name is read in the same way, so
 * that notes whose name is misspelt are not published; its `markup` is the name.
 */
function readNotes(state: StateBlock, startLine: number, endLine: number, isSilent: boolean): boolean {
  const lineOf = (line: number) =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trimEnd();
  const name = /^:::\s*(.*)$/.exec(lineOf(startLine))?.[1];
  if (name === undefined) return false;
  if (isSilent) return true;
  let line = startLine + 1;
  if (name === '') {
    const stray = state.push('unknown_block', '', 0);
    stray.map = [startLine, line];
    state.line = line;
    return true;
  }
  while (line < endLine && lineOf(line) !== ':::' && !/^##?\s/.test(lineOf(line))) line++;
  const isClosed = line < endLine && lineOf(line) === ':::';
  const end = isClosed ? line + 1 : line;
  const token = state.push(name === 'notes' ? 'notes' : 'unknown_block', '', 0);
  token.markup = name;
  token.info = isClosed ? '' : 'open';
  token.content = state.getLines(startLine + 1, line, state.blkIndent, false).trim();
  token.map = [startLine, end];
  state.line = end;
  return true;
}
markdown.block.ruler.before('fence', 'notes', readNotes, { alt: ['paragraph', 'blockquote', 'list'] });

/**
 * Cuts Markdown into tokens.
 *
 * @param skip  how many lines at the start to leave out (the front matter); line numbers stay those of the text
 */
export function readMarkdown(text: string, skip: number): readonly Token[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return markdown.parse(lines.map((line, index) => (index < skip ? '' : line)).join('\n'), {});
}

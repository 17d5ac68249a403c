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
 * question or chapter, so that they swallow none; their `info` says so.
 */
function readNotes(state: StateBlock, startLine: number, endLine: number, isSilent: boolean): boolean {
  const lineOf = (line: number) =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trimEnd();
  if (!/^:::\s*notes$/.test(lineOf(startLine))) return false;
  if (isSilent) return true;
  let line = startLine + 1;
  while (line < endLine && lineOf(line) !== ':::' && !/^##?\s/.test(lineOf(line))) line++;
  const isClosed = line < endLine && lineOf(line) === ':::';
  const end = isClosed ? line + 1 : line;
  const token = state.push('notes', '', 0);
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

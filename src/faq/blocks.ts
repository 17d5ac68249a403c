import type { Token } from 'markdown-it';
import { nearestName } from '../core/nearest-name.ts';
import type { ProblemList } from '../core/place-problem.ts';
import type { Block, ListItem, Passage, Run } from './faq.ts';
import { splitSentences } from './passages.ts';
import type { TokenReader } from './token-reader.ts';

/** What stands under a question's heading. */
interface Answer {
  readonly answer?: string;
  readonly notes?: string;
  readonly blocks: readonly Block[];
}

/**
 * Reads what stands under a question's heading: the one-sentence answer, blocks with their passages, notes.
 *
 * @param tokens   those between this heading and the next
 * @param section  its id and number, of which the passages' are made
 */
export function readBlocks(
  tokens: readonly Token[],
  section: { readonly id: string; readonly number: number },
  reader: TokenReader,
  list: ProblemList,
): Answer {
  const blocks: Block[] = [];
  const answers: string[] = [];
  const notes: string[] = [];
  let count = 0;
  let isBreak = false;
  let openList: { readonly isOrdered: boolean; readonly isBreak: boolean; readonly items: ListItem[] } | undefined;
  let depth = 0;
  let isNewItem = false;

  const passagesIn = (token: Token): readonly Passage[] => {
    const inline = reader.inline(token);
    return splitSentences(inline.text).map(({ start, end }) => {
      count++;
      return {
        id: `${section.id}.${String(count)}`,
        number: `${String(section.number)}.${String(count)}`,
        text: inline.text.slice(start, end),
        runs: inline.runs(start, end),
        span: inline.span(start, end),
      };
    });
  };
  const closeList = () => {
    if (openList && openList.items.length > 0) blocks.push({ kind: 'list', ...openList });
    openList = undefined;
  };
  const takeBreak = () => {
    const was = isBreak;
    isBreak = false;
    return was;
  };
  /** of the heading that came last: at first the section's own */
  let level = 2;
  const startList = (isOrdered: boolean) => (openList ??= { isOrdered, isBreak: takeBreak(), items: [] });

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    const inside = tokens[index + 1];
    if (/^(bullet|ordered)_list_open$/.test(token.type)) {
      startList(token.type === 'ordered_list_open');
      depth++;
    } else if (/^(bullet|ordered)_list_close$/.test(token.type)) {
      depth--;
      if (depth === 0) closeList();
    } else if (token.type === 'list_item_open') isNewItem = true;
    else if (token.type === 'paragraph_open' && inside) {
      const passages = passagesIn(inside);
      index += 2;
      if (passages.length === 0) continue;
      if (depth === 0) blocks.push({ kind: 'paragraph', isBreak: takeBreak(), passages });
      else {
        const { items } = startList(false);
        const last = items.at(-1);
        if (last && !isNewItem) items[items.length - 1] = { ...last, passages: [...last.passages, ...passages] };
        else items.push({ level: depth - 1, passages });
        isNewItem = false;
      }
    } else if (token.type === 'heading_open' && inside) {
      closeList();
      const own = Number(token.tag.slice(1));
      if (own > level + 1)
        list.add('heading-jump', reader.spanOf(token), {
          message: `a heading of level ${own} stands below one of level ${level}`,
          hint: `write it with ${level + 1} "#"`,
          section: section.id,
        });
      level = own;
      blocks.push({ kind: 'heading', isBreak: takeBreak(), runs: reader.inline(inside).runs() });
      index += 2;
    } else if (token.type === 'blockquote_open') {
      const end = closeOf(tokens, index);
      const isPlaced = blocks.length === 0 && answers.length === 0 && depth === 0 && !isBreak;
      const texts = tokens.slice(index, end).filter(({ type }) => type === 'inline');
      if (isPlaced) answers.push(texts.map((text) => reader.inline(text).text).join(' '));
      else
        list.add('misplaced-answer', reader.spanOf(token), {
          message: 'a text behind ">" is a question\'s one-sentence answer and stands once, right after its heading',
          hint: 'move it there, or take the ">" away',
          section: section.id,
        });
      index = end;
    } else if (token.type === 'table_open') {
      closeList();
      const end = closeOf(tokens, index);
      const table = readTable(tokens.slice(index, end), reader);
      // the corner above the names of the rows may be empty
      if (table.head.slice(1).some((cell) => cell.length === 0) || table.head.every((cell) => cell.length === 0))
        list.add('table-without-header', reader.spanOf(token), {
          message: 'a column of this table has no name',
          hint: 'say in its first row what stands in each column',
          section: section.id,
        });
      blocks.push({ kind: 'table', isBreak: takeBreak(), ...table });
      index = end;
    } else if (token.type === 'fence' || token.type === 'code_block') {
      closeList();
      blocks.push({ kind: 'code', isBreak: takeBreak(), text: token.content.replace(/\n$/, '') });
    } else if (token.type === 'hr') isBreak = true;
    else if (token.type === 'notes') {
      notes.push(token.content);
      if (token.info === 'open')
        list.add('unclosed-notes', reader.spanOf(token), {
          message: 'these notes are not closed',
          hint: 'write ":::" on a line of its own behind them',
          section: section.id,
        });
    } else if (token.type === 'unknown_block')
      list.add('unknown-block', reader.spanOf(token), {
        message: faultOfBlock(token.markup),
        hint: 'write ":::notes" alone in the line above the speaker\'s notes, and ":::" below them',
        section: section.id,
      });
    else if (token.type === 'html_block') reader.refuseHtml(reader.spanOf(token));
  }
  closeList();
  const note = notes.join('\n\n');
  return {
    ...(answers[0] === undefined || answers[0] === '' ? {} : { answer: answers[0] }),
    ...(note === '' ? {} : { notes: note }),
    blocks,
  };
}

/** What is wrong with a line `:::name` that opens no notes. */
function faultOfBlock(name: string): string {
  if (name === '') return 'this closes nothing';
  const nearest = nearestName(name.toLowerCase(), ['notes']);
  return `there is no block "${name}"${nearest === undefined ? '' : `: did you mean "${nearest}"?`}`;
}

/** Index of the token that closes the one at `from`. */
function closeOf(tokens: readonly Token[], from: number): number {
  const open = tokens[from];
  const type = open?.type.replace(/_open$/, '_close');
  const index = tokens.findIndex((token, at) => at > from && token.type === type && token.level === open?.level);
  return index < 0 ? tokens.length : index;
}

function readTable(tokens: readonly Token[], reader: TokenReader) {
  const rows: (readonly Run[])[][] = [];
  let head: readonly (readonly Run[])[] = [];
  let map: Token['map'] = null;
  for (const token of tokens) {
    if (token.type === 'tr_open') {
      rows.push([]);
      map = token.map ?? map;
    } else if (token.type === 'thead_close') head = rows.pop() ?? [];
    else if (token.type === 'inline') {
      token.map ??= map;
      rows.at(-1)?.push(reader.inline(token).runs());
    }
  }
  return { head, rows };
}

import { categoryName } from '../category-name.ts';
import { indexOfSign } from './gift-signs.ts';

/** A stretch of a GIFT file between blank lines. */
export interface GiftBlock {
  /** lines of comments are empty, so that places stay */
  readonly text: string;
  /** line of the text's first character, from 1 */
  readonly line: number;
  readonly category?: string;
}

/**
 * Cuts GIFT into its questions: blank lines part them, lines that begin with `//` are comments, `$CATEGORY:` names the
 * category of what follows.
 *
 * Three things are forgiven that Moodle's reader is not forgiving about: a question right below its `$CATEGORY:` line, one that
 * begins with its name right below the braces of another, and blank lines between the braces of an answer.
 */
export function giftBlocks(source: string): readonly GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let category: string | undefined;
  let lines: string[] = [];
  let first = 0;
  let [isOpened, isClosed] = [false, false];
  const flush = () => {
    const text = lines.join('\n').trimEnd();
    lines = [];
    [isOpened, isClosed] = [false, false];
    if (text === '') return;
    blocks.push({ text, line: first, ...(category === undefined ? {} : { category }) });
  };
  source.split('\n').forEach((raw, index) => {
    const line = raw.trim();
    const name = /^\$CATEGORY:(.*)$/.exec(line)?.[1];
    if (name !== undefined) {
      flush();
      category = categoryName(name);
    } else if (line === '') flush();
    else {
      if (isClosed && line.startsWith('::')) flush();
      const isComment = line.startsWith('//');
      if (lines.length === 0 && isComment) return;
      if (lines.length === 0) first = index + 1;
      lines.push(isComment ? '' : raw.trimEnd());
      if (isComment) return;
      isOpened ||= indexOfSign(line, '{') >= 0;
      isClosed ||= isOpened && indexOfSign(line, '}') >= 0;
    }
  });
  flush();
  return joinOpen(blocks);
}

/** Joins a block whose braces are open with those below it, up to the one that closes them, unless another opens first. */
function joinOpen(blocks: readonly GiftBlock[]): readonly GiftBlock[] {
  const joined: GiftBlock[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    const end = isOpen(block.text) ? closingIndex(blocks, index) : index;
    const parts = blocks.slice(index, end + 1);
    joined.push({ ...block, text: parts.map(({ text }, part) => `${gapAbove(parts, part)}${text}`).join('') });
    index = end;
  }
  return joined;
}

function closingIndex(blocks: readonly GiftBlock[], from: number): number {
  for (let index = from + 1; index < blocks.length; index++) {
    const { text = '', category } = blocks[index] ?? {};
    if (category !== blocks[from]?.category) break;
    const close = indexOfSign(text, '}');
    const open = indexOfSign(text, '{');
    if (close >= 0 && (open < 0 || close < open)) return index;
    if (open >= 0) break;
  }
  return from;
}

/** As many line ends as stand in the file between a block and the one before it. */
function gapAbove(blocks: readonly GiftBlock[], index: number): string {
  const above = blocks[index - 1];
  const block = blocks[index];
  if (!above || !block) return '';
  return '\n'.repeat(block.line - above.line - (above.text.match(/\n/g)?.length ?? 0));
}

function isOpen(text: string): boolean {
  const start = indexOfSign(text, '{');
  return start >= 0 && indexOfSign(text, '}', start) < 0;
}

import type { Block } from '../block.ts';
import { isBullet } from '../line-layout.ts';
import type { LineLayout } from '../line-layout.ts';
import type { Contents } from './contents-list.ts';
import { readNumber } from './number-label.ts';
import type { SpeakerMarks } from './speaker-marks.ts';

/** The document and what was found out about it before questions are looked for. */
export interface Survey {
  readonly blocks: readonly Block[];
  readonly layout: LineLayout;
  readonly contents: Contents;
  readonly marks: SpeakerMarks;
  /** words of the whole document, see `joinLines` */
  readonly words: ReadonlySet<string>;
  /** places further left than the running text → their column, a column's difference apart being the same */
  readonly outdents: ReadonlyMap<number, number>;
}

/** The level of what merely stands further left than the text. */
export const outdentLevel = 12;

/** How a block looks: its own style, or that it stands further left than the text. */
export function styleOf(block: Block, { outdents }: Survey): { readonly level: number; readonly style: string } {
  const list = block.list ? ` list${String(block.list.depth)}${block.list.isEntry ? '' : '-'}` : '';
  const cell = block.cell ? ` column${String(block.cell.column)}` : '';
  const style = `${block.style}${list}${cell}`;
  if (block.level > 0) return { level: block.level, style };
  const column = block.isLine ? outdents.get(block.indent) : undefined;
  if (column !== undefined && (!isBullet(block.text) || readNumber(block.text)))
    return { level: outdentLevel + column / 100, style: `${style} outdented ${String(column)}` };
  return { level: 0, style };
}

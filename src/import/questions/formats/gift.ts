import { indexLines } from '../../../core/span.ts';
import { questionList, tooManyQuestions } from '../question-list.ts';
import type { QuestionList, TextReader } from '../question-list.ts';
import type { QuestionReading, Task } from '../question.ts';
import type { TextFormat } from '../rich-text.ts';
import { giftBlocks } from './gift-blocks.ts';
import type { GiftBlock } from './gift-blocks.ts';
import { readGiftAnswers } from './gift-answers.ts';
import { indexOfSign, unescapeGift } from './gift-signs.ts';

/** Moodle's own blank for a missing word. */
const blank = '_____';
/** In characters, its answers and feedback included. */
const longestQuestion = 100_000;

/**
 * Reads GIFT as Moodle documents it, and where that leaves something open, as Moodle's own reader takes it.
 *
 * @param source  with `\n` at the end of lines
 * @see https://docs.moodle.org/en/GIFT_format
 */
export function readGift(source: string): QuestionReading {
  const blocks = giftBlocks(source);
  const excess = tooManyQuestions(blocks.length);
  if (excess !== undefined) return { isRead: false, reason: excess };
  const list = questionList();
  for (const block of blocks) readBlock(block, list);
  return list.reading();
}

function readBlock(block: GiftBlock, list: QuestionList): void {
  const { name, text, at } = nameOf(block.text);
  const lines = indexLines(block.text);
  const lineIn = (offset: number) => block.line - 1 + lines.at(offset).line;
  const line = lineIn(at);
  const open = indexOfSign(text, '{');
  const close = indexOfSign(text, '}');
  const format = formatOf(text, 'moodle');
  const label = name ?? unescapeGift(text.slice(format.length, open < 0 ? undefined : open));
  const leave = (reason: string) => list.leave(line, label, reason);
  if (text.length > longestQuestion) {
    leave('it is longer than a question can be: put a blank line between two questions');
    return;
  }
  if (open < 0 && close < 0) {
    leave('it is a text without a question: GIFT asks with braces, like {=answer}');
    return;
  }
  if (close < 0) {
    leave('its answers are not closed: write } behind them');
    return;
  }
  if (open < 0 || close < open) {
    leave('a } stands before its answers: write \\} for a brace that is part of the text');
    return;
  }
  if (indexOfSign(text, '{', close) >= 0) {
    leave('it has answers twice: put a blank line between two questions, and write \\{ for a brace in the text');
    return;
  }
  const answers = text.slice(open + 1, close);
  const after = text.slice(close + 1);
  const read: TextReader = (raw, place) => list.text(...giftText(raw, format.format), lineIn(at + open + 1 + place));
  const stem = after.trim() === '' ? text.slice(0, open) : `${text.slice(0, open)}${blank}${after}`;
  const prompt = list.text(...giftText(stem.trim(), 'moodle'), line);

  const general = lastIndexOfSign(answers, '####');
  const body = general < 0 ? answers : answers.slice(0, general);
  const feedback = general < 0 ? '' : read(answers.slice(general + 4), general + 4);
  const task = readGiftAnswers(body, read, (place) => lineIn(at + open + 1 + place));
  if ('reason' in task) {
    list.leave(task.line ?? line, label, task.reason);
    return;
  }
  list.add({
    line,
    ...(name === undefined ? {} : { name }),
    prompt,
    ...(block.category === undefined || block.category === '' ? {} : { category: block.category }),
    hints: [],
    ...(feedback === '' ? {} : { feedback }),
    remarks: remarksOf(task),
    task: task.task,
  });
}

function remarksOf(read: { readonly task: Task; readonly other?: string }): readonly string[] {
  return read.other === undefined || read.other === '' ? [] : [`feedback to any other answer: ${read.other}`];
}

/** `::name::text` */
function nameOf(text: string): { readonly name?: string; readonly text: string; readonly at: number } {
  const start = text.length - text.trimStart().length;
  if (!text.startsWith('::', start)) return { text: text.slice(start), at: start };
  const end = indexOfSign(text, '::', start + 2);
  if (end < 0) return { text: text.slice(start + 2), at: start + 2 };
  const name = unescapeGift(text.slice(start + 2, end))
    .replace(/\s+/g, ' ')
    .trim();
  const rest = text.slice(end + 2);
  const at = end + 2 + rest.length - rest.trimStart().length;
  return { ...(name === '' ? {} : { name }), text: text.slice(at), at };
}

/** `[html]text`: the format that a text names, or the one around it; other brackets are text. */
function formatOf(text: string, around: TextFormat): { readonly format: TextFormat; readonly length: number } {
  const named = /^\[(html|moodle|markdown|plain)\]/i.exec(text)?.[1]?.toLowerCase();
  if (named === 'html' || named === 'moodle' || named === 'markdown' || named === 'plain')
    return { format: named, length: named.length + 2 };
  return { format: around, length: 0 };
}

/** A stretch of GIFT as text in its format; lines that the file breaks are one in Moodle's own format. */
function giftText(raw: string, around: TextFormat): readonly [string, TextFormat] {
  const text = raw.trim();
  const { format, length } = formatOf(text, around);
  const own = text.slice(length);
  return [unescapeGift(format === 'moodle' ? own.replace(/[ \t]*\n\s*/g, ' ') : own), format];
}

function lastIndexOfSign(text: string, sign: string): number {
  let last = -1;
  for (let at = indexOfSign(text, sign); at >= 0; at = indexOfSign(text, sign, at + 1)) last = at;
  return last;
}

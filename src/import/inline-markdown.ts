import type { Run } from '../faq/faq.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** Writes inline text as Markdown of one line that reads back as the same text with the same marks. */
export function inlineMarkdown(runs: readonly Run[]): string {
  let markdown = '';
  const pieces = spreadMarks(runs);
  pieces.forEach((run, index) => {
    const isStart = markdown === '';
    const lead = /^\s*/.exec(run.text)?.[0] ?? '';
    const text = run.text.trim();
    const tail = run.text.slice(lead.length + text.length);
    if (text === '') {
      if (!isStart && index + 1 < pieces.length) markdown += ' ';
      return;
    }
    markdown += `${isStart || lead === '' ? '' : ' '}${marked(run, text, isStart)}${tail === '' ? '' : ' '}`;
  });
  return markdown.trim();
}

function marked(run: Run, text: string, isStart: boolean): string {
  let piece = run.isCode === true ? codeSpan(text) : escapeMarkdown(text, isStart);
  if (run.isEmphasis === true) piece = `*${piece}*`;
  if (run.isStrong === true) piece = `**${piece}**`;
  return run.href === undefined ? piece : `[${piece}](<${run.href}>)`;
}

/** Backticks enough that those in the text do not end it. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const isPadded = /^`|`$/.test(text);
  return isPadded ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`;
}

/**
 * Drops marks that Markdown cannot write where they stand: emphasis that begins or ends inside a word or beside a mark of
 * the same kind.
 */
function spreadMarks(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = merged.at(-1);
    const own = run.text.trim() === '' && last ? { ...last, text: run.text } : run;
    if (last && isAlike(last, own)) merged[merged.length - 1] = { ...last, text: last.text + own.text };
    else merged.push(own);
  }
  return merged.map((run, index) => {
    if (run.isStrong !== true && run.isEmphasis !== true) return run;
    const [before, after] = [merged[index - 1]?.text ?? ' ', merged[index + 1]?.text ?? ' '];
    const isBounded =
      /[\s([{"'“‘«¿¡—–/]$/u.test(before + leadOf(run)) && /^[\s)\]}"'”’».,;:?!—–/]/u.test(tailOf(run) + after);
    const isSound = /^[\p{L}\p{N}]/u.test(run.text.trim()) && /[\p{L}\p{N}.?!)]$/u.test(run.text.trim());
    if (isBounded && (isSound || run.isCode === true)) return run;
    const { isStrong: _strong, isEmphasis: _emphasis, ...rest } = run;
    return rest;
  });
}

function leadOf(run: Run): string {
  return /^\s/.test(run.text) ? ' ' : '';
}

function tailOf(run: Run): string {
  return /\s$/.test(run.text) ? ' ' : '';
}

function isAlike(one: Run, other: Run): boolean {
  return (
    one.isStrong === other.isStrong &&
    one.isEmphasis === other.isEmphasis &&
    one.isCode === other.isCode &&
    one.href === other.href
  );
}

import type { ProblemCode } from '../core/problem.ts';
import type { Faq } from '../faq/faq.ts';
import type { YamlPath } from '../faq/yaml-source.ts';
import type { Part } from '../items/kind.ts';
import type { Bank, BankItem } from './bank.ts';
import { lintWords } from './lint-words.ts';
import type { LintWords } from './lint-words.ts';

/** More options than this are not worth writing: few distractors work (Haladyna, Downing & Rodriguez 2002, rule 18). */
const mostOptions = 5;
/** The key is longest "by far": half as long again as any other, and at least this many characters longer (rule 24c). */
const longerBy = 15;

/**
 * Gives advice on item writing; it goes to the bank's lists as warnings. The rules are those of Haladyna, Downing &
 * Rodriguez (2002), as far as words can show them; languages without a list of words get the rules on form only.
 */
export function lintBank(bank: Bank, faq: Faq): void {
  const words = lintWords(faq.front.language);
  const names = namesIn(faq);
  for (const item of bank.items) {
    lintOptions(item);
    if (words) lintWording(item, words, names);
  }
  const used = new Set(
    bank.items.flatMap(({ question }) => question.claims().map(({ misconception }) => misconception)),
  );
  for (const { id, from, path } of bank.misconceptions.values()) {
    if (used.has(id)) continue;
    from.list.add('unused-misconception', from.yaml.place(path, 'key'), {
      message: `no item offers the misconception "${id}"`,
      hint: 'let a wrong option name it, or take it away',
    });
  }
}

function advise(item: BankItem, code: ProblemCode, path: YamlPath, message: string, hint: string): void {
  const { id, section } = item.question.item;
  item.from.list.add(code, item.from.yaml.place([...item.path, ...path]), { message, hint, item: id, section });
}

function pathOf(item: BankItem, part: Part): YamlPath {
  const text = [...part.path, 'text'];
  return item.from.yaml.has([...item.path, ...text]) ? text : part.path;
}

/** Options of a question with a key and distractors; kinds that draw an order or pairs have other sizes. */
function optionsOf(item: BankItem): { keys: readonly Part[]; distractors: readonly Part[] } {
  const parts = item.question.parts();
  return {
    keys: parts.filter(({ role }) => role === 'key'),
    distractors: parts.filter(({ role }) => role === 'distractor'),
  };
}

function lintOptions(item: BankItem): void {
  const { keys, distractors } = optionsOf(item);
  const credit = item.question.credit();
  if (credit !== 'all-or-nothing' && credit !== 'hits-minus-false-picks') return;
  const [key] = keys;
  const options = keys.length + distractors.length;
  if (options > mostOptions)
    advise(
      item,
      'too-many-options',
      ['prompt'],
      `${String(options)} options are more than most readers weigh`,
      `keep the best ${String(mostOptions)} or fewer; three are plenty`,
    );
  if (!key || keys.length > 1 || distractors.length === 0) return;
  const longest = Math.max(...distractors.map(({ text }) => text.length));
  if (key.text.length < longest * 1.5 || key.text.length - longest < longerBy) return;
  advise(
    item,
    'longest-is-key',
    pathOf(item, key),
    'the right option is longer than the others by far, which gives it away',
    'shorten it, or move what it explains into its why',
  );
}

function lintWording(item: BankItem, words: LintWords, names: readonly string[]): void {
  const { keys, distractors } = optionsOf(item);
  for (const part of [...keys, ...distractors]) {
    if (words.allOrNone.test(part.text.trim()))
      advise(
        item,
        'all-or-none',
        pathOf(item, part),
        'this option refers to the others',
        'say in it what it claims itself',
      );
  }
  if (keys.length > 0 && !keys.some(({ text }) => words.absolute.test(text))) {
    for (const part of distractors) {
      const word = words.absolute.exec(part.text)?.[0];
      if (word === undefined || words.allOrNone.test(part.text.trim())) continue;
      advise(
        item,
        'absolute-distractor',
        pathOf(item, part),
        `only wrong options say words like "${word}", which gives them away`,
        'soften it, or use a word as strong in the right option',
      );
    }
  }
  const { prompt } = item.question.item;
  const negative = unmarkedNegative(prompt, words);
  if (negative !== undefined)
    advise(
      item,
      'unmarked-negative',
      ['prompt'],
      `"${negative}" turns the question round and is easily overlooked`,
      `ask without it, or write it in capitals: ${negative.toUpperCase()}`,
    );
  if (!words.source.test(prompt) && !names.some((name) => prompt.includes(name)))
    advise(
      item,
      'prompt-without-source',
      ['prompt'],
      'the prompt does not say whose position it asks for',
      'name the document or its author in it: "What does the document say …?"',
    );
}

/** A negative word of the question itself that is neither in capitals nor strong; a case told before it may have some. */
function unmarkedNegative(prompt: string, words: LintWords): string | undefined {
  const question = /[^.?!:]*[?:]?\s*$/u.exec(prompt.trim())?.[0] ?? prompt;
  const unmarked = question.replace(/\*\*[^*]*\*\*/g, ' ').replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu, ' ');
  return words.negative.exec(unmarked)?.[0];
}

/** Names that say whose position is asked for: the authors', and every name of two words or more in the source. */
function namesIn(faq: Faq): readonly string[] {
  const { authors = [], source = '' } = faq.front;
  const inSource = source.match(/\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu) ?? [];
  return [...authors, ...inSource];
}

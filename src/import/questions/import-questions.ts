import { decodeText } from '../decode-text.ts';
import { guessLanguage } from '../guess-language.ts';
import { buildItem } from './build-item.ts';
import { questionFormats, questionFormatsOf } from './formats.ts';
import { itemIds } from './item-ids.ts';
import { tooManyQuestions } from './question-list.ts';
import type { LeftQuestion, QuestionNote } from './question.ts';
import { startOf } from './question.ts';
import { writeBank } from './write-bank.ts';

/** A bank made of a file of questions, or the one sentence that says why there is none. */
export type ImportedBank =
  | {
      readonly isImported: true;
      readonly yaml: string;
      /** BCP 47, what its texts are taken to be written in */
      readonly language: string;
      /** in the order of the file */
      readonly notes: readonly QuestionNote[];
      readonly left: readonly LeftQuestion[];
      /** one line: read, taken, left, still to do */
      readonly summary: string;
    }
  | { readonly isImported: false; readonly reason: string };

/**
 * Turns a file of questions into a bank. What only the author can say, the section and the quotes that prove an item, is left
 * empty, and `check` names it.
 *
 * @param bytes  the file as it is
 * @param name   its name; the ending says the format
 * @param bank   the course whose bank it is for
 */
export function importQuestions(bytes: Uint8Array, name: string, bank: string): ImportedBank {
  const refuse = (reason: string) => ({ isImported: false, reason }) as const;
  const known = questionFormatsOf(name);
  const [usual] = known;
  if (!usual) {
    const endings = [...new Set(questionFormats.flatMap((format) => format.endings.slice(0, 1)))];
    return refuse(
      `questions cannot be read from this kind of file: save it as one of ${endings.map((one) => `.${one}`).join(', ')}`,
    );
  }
  if (bytes.length > usual.mostMegabytes * 1_000_000)
    return refuse(`it is larger than ${String(usual.mostMegabytes)} MB: export the questions in several files`);
  const text = decodeText(bytes, xmlEncoding(bytes));
  if (text === undefined) return refuse('it is no text: export the questions again');
  if (text.trim() === '') return refuse('it is empty: write questions into it');
  const format = known.find(({ isLike }) => isLike(text)) ?? usual;
  const reading = format.read(text);
  if (!reading.isRead) return refuse(reading.reason);
  const excess = tooManyQuestions(reading.questions.length + reading.left.length);
  if (excess !== undefined) return refuse(excess);

  const { questions } = reading;
  const left = [...reading.left];
  const notes = [...reading.notes];
  const language = guessLanguage(questions.map(({ prompt }) => prompt).join(' '));
  const ids = itemIds(questions.map(({ name: own, prompt }) => own ?? prompt));
  let category = '';
  const items = questions.flatMap((question, index) => {
    const built = buildItem(question, language);
    if ('reason' in built) {
      left.push({
        line: built.line ?? question.line,
        name: startOf(question.name ?? question.prompt),
        reason: built.reason,
      });
      return [];
    }
    notes.push(...built.notes);
    const remarks = [...question.remarks, ...(built.remarks ?? [])];
    const isNew = question.category !== undefined && question.category !== category;
    const comments = [...(isNew ? [`category: ${question.category}`] : []), ...remarks];
    category = question.category ?? category;
    for (const remark of remarks) notes.push({ line: question.line, message: `kept as a comment: ${startOf(remark)}` });
    const fields = {
      id: ids[index] ?? '',
      kind: built.kind,
      section: '',
      prompt: built.prompt ?? question.prompt,
      ...(question.hints.length === 0 ? {} : { hints: question.hints }),
      ...built.fields,
    };
    return [{ fields, comments }];
  });
  const inOrder = <T extends { readonly line: number }>(list: readonly T[]) => list.toSorted((a, b) => a.line - b.line);
  const all = items.length + left.length;
  if (items.length === 0) {
    const [first] = inOrder(left);
    return refuse(
      first
        ? `no question could be taken of ${String(all)}; line ${String(first.line)}, ${quoted(first.name)}: ${first.reason}`
        : `no question was found: is it ${format.name}?`,
    );
  }
  const heading = [
    `${counted(items.length, 'question')} from ${name.replace(/^.*[/\\]/, '')}, for slides/${bank}.md. Its bank is quizzes/${bank}.yaml together with`,
    `the files of the folder quizzes/${bank}. What is empty is still to do: \`npm run -s check\` names it.`,
  ];
  return {
    isImported: true,
    yaml: writeBank(heading, items),
    language,
    notes: together(inOrder(notes)),
    left: inOrder(left),
    summary: `${counted(all, 'question')} read as ${format.name}, ${String(items.length)} taken, ${String(left.length)} left${toDo(items.map(({ fields }) => fields))}`,
  };
}

/** Says the same about several places once. */
function together(notes: readonly QuestionNote[]): readonly QuestionNote[] {
  const alike = new Map<string, { readonly note: QuestionNote; count: number }>();
  for (const note of notes) {
    const first = alike.get(note.message);
    if (first) first.count++;
    else alike.set(note.message, { note, count: 1 });
  }
  return [...alike.values()].map(({ note: { line, message }, count }) => ({
    line,
    message: count === 1 ? message : `${message} (and ${String(count - 1)} more like it)`,
  }));
}

/** `; still to do: 3 sections, 8 quotes, 5 whys` */
function toDo(items: unknown): string {
  const counts = new Map([
    ['section', 0],
    ['quote', 0],
    ['why', 0],
  ]);
  const count = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, own] of Object.entries(value)) {
      if (own === '') counts.set(key, (counts.get(key) ?? 0) + 1);
      else count(own);
    }
  };
  count(items);
  const open = [...counts].filter(([, many]) => many > 0).map(([key, many]) => counted(many, key));
  return open.length === 0 ? '' : `; still to do: ${open.join(', ')}`;
}

function quoted(name: string): string {
  return name === '' ? 'without a name' : `"${name}"`;
}

function counted(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}

/** The encoding that an XML declaration names. */
function xmlEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  return /^[^<]{0,3}<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(start)?.[1];
}

import { parseNumber } from '../parse-number.ts';
import { startOf } from '../question.ts';
import type { Answer, Gap, NumberAnswer, Task } from '../question.ts';
import type { QuestionList } from '../question-list.ts';
import type { TextFormat } from '../rich-text.ts';
import { childOf, childrenOf } from '../xml-tree.ts';
import type { XmlElement } from '../xml-tree.ts';
import { readClozeText } from './moodle-cloze.ts';

/** Reads the texts of one question. */
export interface MoodleTexts {
  /**
   * The `<text>` of an element as plain text, empty when it has none.
   *
   * @param format  in place of the one that the element names
   */
  read(element: XmlElement | undefined, format?: TextFormat): string;
  /** whether a text that was read shows a file that comes with the question */
  isNamed(file: string): boolean;
  note: QuestionList['note'];
}

/** What a question asks for, or why it cannot be taken. */
export type MoodleTask =
  | {
      readonly task: Task;
      /** in place of the question's text, when that is part of the task */
      readonly prompt?: string;
      readonly remarks?: readonly string[];
    }
  | { readonly reason: string; readonly line?: number };

type Reader = (element: XmlElement, prompt: string, texts: MoodleTexts) => MoodleTask;

const readers: Readonly<Record<string, Reader>> = {
  multichoice: readChoice,
  truefalse: readTruth,
  shortanswer: readShort,
  numerical: readNumber,
  matching: readMatch,
  match: readMatch,
  ordering: readOrder,
  cloze: readCloze,
  multianswer: readCloze,
  gapselect: (element, prompt, texts) => readWordBank(element, prompt, texts, 'selectoption'),
  ddwtos: (element, prompt, texts) => readWordBank(element, prompt, texts, 'dragbox'),
};

const reasons: Readonly<Record<string, string>> = {
  essay: 'it is an essay, which only a person can mark',
  description: 'it is a text without a question',
  calculated: 'its numbers are drawn anew each time',
  calculatedsimple: 'its numbers are drawn anew each time',
  calculatedmulti: 'its numbers are drawn anew each time',
  ddimageortext: 'it is answered on a picture',
  ddmarker: 'it is answered on a picture',
  random: 'it stands for a question drawn from others',
  randomsamatch: 'it is put together of other questions',
};

/**
 * Reads what a question of Moodle's asks for.
 *
 * @param type    Moodle's name of its type
 * @param prompt  its text, plain
 */
export function readMoodleTask(type: string, element: XmlElement, prompt: string, texts: MoodleTexts): MoodleTask {
  const reader = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (reader) return reader(element, prompt, texts);
  const reason = Object.hasOwn(reasons, type) ? reasons[type] : undefined;
  return { reason: reason ?? `there is no kind of item for the type "${startOf(type)}"` };
}

function readChoice(element: XmlElement, _: string, texts: MoodleTexts): MoodleTask {
  const answers = answersOf(element, texts);
  // Moodle's export says true or false, other programs 1 or 0
  const single = childOf(element, 'single')?.text.trim() ?? 'true';
  return { task: { type: 'choice', answers, isSingle: !/^(?:false|0)$/i.test(single) } };
}

function readTruth(element: XmlElement, _: string, texts: MoodleTexts): MoodleTask {
  const answers = answersOf(element, texts, 'plain');
  const named = (name: string) => answers.find(({ text }) => text.toLowerCase() === name);
  const [yes, no] = [named('true'), named('false')];
  if (!yes || !no) return { reason: 'its answers are not "true" and "false"' };
  return {
    task: {
      type: 'truth',
      isTrue: yes.weight > no.weight,
      ...(yes.feedback === undefined ? {} : { ifTrue: yes.feedback }),
      ...(no.feedback === undefined ? {} : { ifFalse: no.feedback }),
    },
  };
}

function readShort(element: XmlElement, _: string, texts: MoodleTexts): MoodleTask {
  const isCaseSensitive = childOf(element, 'usecase')?.text.trim() === '1';
  return { task: { type: 'short', answers: answersOf(element, texts, 'plain'), isCaseSensitive } };
}

function readNumber(element: XmlElement, _: string, texts: MoodleTexts): MoodleTask {
  const answers: NumberAnswer[] = [];
  const remarks: string[] = [];
  for (const answer of childrenOf(element, 'answer')) {
    const { text, weight, feedback, line } = answerOf(answer, texts, 'plain');
    if (text === '*') {
      if (feedback !== undefined) remarks.push(`feedback to any other answer: ${feedback}`);
      continue;
    }
    const value = parseNumber(text);
    const tolerance = parseNumber(childOf(answer, 'tolerance')?.text ?? '0');
    if (value === undefined || tolerance === undefined) return { reason: `"${startOf(text)}" is no number`, line };
    answers.push({
      value,
      ...(tolerance === 0 ? {} : { tolerance: Math.abs(tolerance) }),
      weight,
      ...(feedback === undefined ? {} : { feedback }),
      line,
    });
  }
  const units = childrenOf(childOf(element, 'units') ?? element, 'unit').flatMap((unit) => {
    const name = childOf(unit, 'unit_name')?.text.trim() ?? '';
    return name === '' ? [] : [{ name, multiplier: parseNumber(childOf(unit, 'multiplier')?.text ?? '1') ?? 1 }];
  });
  const own = units.find(({ multiplier }) => multiplier === 1);
  const others = units.filter((unit) => unit !== own).map(({ name }) => name);
  if (others.length > 0) texts.note(element.line, `only one unit is taken: without ${others.join(', ')}`);
  return { task: { type: 'number', answers, ...(own ? { unit: own.name } : {}) }, remarks };
}

function readMatch(element: XmlElement, _: string, texts: MoodleTexts): MoodleTask {
  const pairs: { left: string; right: string }[] = [];
  const surplus: string[] = [];
  for (const part of childrenOf(element, 'subquestion')) {
    const left = texts.read(part);
    const right = texts.read(childOf(part, 'answer'), 'plain');
    if (left === '' && right !== '') surplus.push(right);
    else if (left !== '') pairs.push({ left, right });
  }
  return { task: { type: 'match', pairs, surplus } };
}

/** The fraction of a step is its place. */
function readOrder(element: XmlElement, _: string, texts: MoodleTexts): MoodleTask {
  const steps = childrenOf(element, 'answer').map((answer, index) => ({
    text: texts.read(answer),
    place: parseNumber(answer.attributes['fraction'] ?? '') ?? index + 1,
  }));
  return { task: { type: 'order', steps: steps.toSorted((a, b) => a.place - b.place).map(({ text }) => text) } };
}

function readCloze(element: XmlElement, prompt: string, texts: MoodleTexts): MoodleTask {
  const cloze = readClozeText(prompt, element.line);
  if ('reason' in cloze) return cloze;
  for (const note of cloze.notes) texts.note(element.line, note);
  return { task: { type: 'cloze', pieces: cloze.pieces }, prompt: '', remarks: cloze.remarks };
}

/** `[[2]]` in the text is a gap for the second word; words of its group are on offer. */
function readWordBank(element: XmlElement, prompt: string, texts: MoodleTexts, name: string): MoodleTask {
  const words = childrenOf(element, name).map((word) => ({
    text: texts.read(word),
    group: childOf(word, 'group')?.text.trim() ?? '1',
    line: word.line,
  }));
  const pieces: (string | Gap)[] = [];
  for (const piece of prompt.split(/(\[\[\d{1,4}\]\])/)) {
    const number = /^\[\[(\d+)\]\]$/.exec(piece)?.[1];
    if (number === undefined) pieces.push(piece);
    else {
      const key = words[Number(number) - 1];
      if (!key) return { reason: `its text has a gap ${piece}, and there is no such word` };
      const answers = words
        .filter(({ group }) => group === key.group)
        .map((word): Answer => ({ text: word.text, weight: word === key ? 1 : 0, line: word.line }));
      pieces.push({ answers, isChosen: true, line: element.line });
    }
  }
  return { task: { type: 'cloze', pieces }, prompt: '' };
}

function answersOf(element: XmlElement, texts: MoodleTexts, format?: TextFormat): readonly Answer[] {
  return childrenOf(element, 'answer').map((answer) => answerOf(answer, texts, format));
}

function answerOf(answer: XmlElement, texts: MoodleTexts, format?: TextFormat): Answer {
  const feedback = texts.read(childOf(answer, 'feedback'));
  return {
    text: texts.read(answer, format),
    weight: (parseNumber(answer.attributes['fraction'] ?? '0') ?? 0) / 100,
    ...(feedback === '' ? {} : { feedback }),
    line: answer.line,
  };
}

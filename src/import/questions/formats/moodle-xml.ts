import { categoryName } from '../category-name.ts';
import { questionList } from '../question-list.ts';
import type { QuestionList } from '../question-list.ts';
import { startOf } from '../question.ts';
import type { Question, QuestionReading } from '../question.ts';
import { childOf, childrenOf, readXml } from '../xml-tree.ts';
import type { XmlElement } from '../xml-tree.ts';
import { readMoodleTask } from './moodle-tasks.ts';
import type { MoodleTexts } from './moodle-tasks.ts';
import { moodleTexts } from './moodle-texts.ts';

/** Feedback by how right an answer was; Moodle's own words for it say nothing that we do not say. */
const combined = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'] as const;
const combinedNames = {
  correctfeedback: 'feedback to a right answer',
  partiallycorrectfeedback: 'feedback to a partly right answer',
  incorrectfeedback: 'feedback to a wrong answer',
} as const;
/** In characters and elements, files apart. */
const largestQuestion = 100_000;
const ownWords = /^Your answer is (?:partially )?(?:in)?correct\.?$/i;

/**
 * Reads a question bank that Moodle exported as XML.
 *
 * @param source  with `\n` at the end of lines
 * @see https://docs.moodle.org/en/Moodle_XML_format
 */
export function readMoodleXml(source: string): QuestionReading {
  const xml = readXml(source, new Set(['file']));
  if (!xml.isRead) return { isRead: false, reason: `line ${String(xml.line)}: ${xml.reason}` };
  if (xml.root.name !== 'quiz')
    return {
      isRead: false,
      reason: `it is XML, but no question bank of Moodle's (it begins with <${xml.root.name}>): export it as Moodle XML`,
    };
  const list = questionList();
  let category = '';
  for (const element of xml.root.children) {
    if (element.name !== 'question') list.note(element.line, `<${element.name}> is no question and is left out`);
    else if (element.attributes['type'] === 'category') category = readCategory(element, list);
    else readQuestion(element, category, list);
  }
  return list.reading();
}

function readCategory(element: XmlElement, list: QuestionList): string {
  const about = moodleTexts(list).read(childOf(element, 'info'));
  if (about !== '') list.note(element.line, `what is said about a category is left out: "${startOf(about)}"`);
  return categoryName(childOf(childOf(element, 'category'), 'text')?.text ?? '');
}

function readQuestion(element: XmlElement, category: string, list: QuestionList): void {
  const { line } = element;
  const texts = moodleTexts(list);
  const type = element.attributes['type'] ?? '';
  if (sizeOf(element) > largestQuestion) {
    list.leave(line, '', 'it is longer than a question can be');
    return;
  }
  const name = (childOf(childOf(element, 'name'), 'text')?.text ?? '').replace(/\s+/g, ' ').trim();
  const prompt = texts.read(childOf(element, 'questiontext'));
  const label = name === '' ? prompt : name;
  const read = readMoodleTask(type, element, prompt, texts);
  if ('reason' in read) {
    list.leave(read.line ?? line, label, read.reason);
    return;
  }
  noteFiles(element, texts, list);
  if (childOf(element, 'tags')?.children.length) list.note(line, 'its tags are left out');
  const points = Number(childOf(element, 'defaultgrade')?.text ?? 1);
  // those of a text with gaps are the sum of its gaps
  if (type !== 'cloze' && points !== 1 && Number.isFinite(points))
    list.note(line, `it was worth ${points} points, and is worth one here`);
  const feedback = texts.read(childOf(element, 'generalfeedback'));
  const hints = childrenOf(element, 'hint')
    .map((hint) => texts.read(hint))
    .filter((hint) => hint !== '');
  const question: Question = {
    line,
    ...(name === '' ? {} : { name }),
    prompt: read.prompt ?? prompt,
    ...(category === '' ? {} : { category }),
    hints,
    ...(feedback === '' ? {} : { feedback }),
    remarks: [...(read.remarks ?? []), ...combinedFeedback(element, texts)],
    task: read.task,
  };
  list.add(question);
}

function sizeOf(element: XmlElement): number {
  return element.children.reduce((sum, child) => sum + sizeOf(child), element.text.length + 10);
}

function combinedFeedback(element: XmlElement, texts: MoodleTexts): readonly string[] {
  return combined.flatMap((name) => {
    const text = texts.read(childOf(element, name));
    return text === '' || ownWords.test(text) ? [] : [`${combinedNames[name]}: ${text}`];
  });
}

/** Names the files that come with a question and that no picture in its texts has named. */
function noteFiles(element: XmlElement, texts: MoodleTexts, list: QuestionList): void {
  for (const child of element.children) {
    const file = child.name === 'file' ? (child.attributes['name'] ?? '') : undefined;
    if (file !== undefined && !texts.isNamed(file)) list.note(child.line, `the file "${file}" is left out`);
    noteFiles(child, texts, list);
  }
}

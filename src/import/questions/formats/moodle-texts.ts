import type { QuestionList } from '../question-list.ts';
import type { TextFormat } from '../rich-text.ts';
import { childOf } from '../xml-tree.ts';
import type { MoodleTexts } from './moodle-tasks.ts';

const formats: Readonly<Record<string, TextFormat>> = {
  html: 'html',
  moodle_auto_format: 'moodle',
  plain_text: 'plain',
  markdown: 'markdown',
};

/** Reads the texts of one question. */
export function moodleTexts(list: QuestionList): MoodleTexts {
  const raw: string[] = [];
  return {
    read(element, format) {
      const text = childOf(element, 'text') ?? element;
      if (!element || !text) return '';
      raw.push(text.text);
      return list.text(text.text.trim(), format ?? formats[element.attributes['format'] ?? ''] ?? 'html', text.line);
    },
    isNamed: (file) => {
      const names = [file, encodeURIComponent(file)];
      return raw.some((text) => names.some((name) => text.includes(`@@PLUGINFILE@@/${name}`)));
    },
    note: list.note,
  };
}

import { readAiken } from './formats/aiken.ts';
import { readGift } from './formats/gift.ts';
import { readMoodleXml } from './formats/moodle-xml.ts';
import { readTaskList } from './formats/task-list.ts';
import type { QuestionReading } from './question.ts';

/** A format that questions can come in. */
export interface QuestionFormat {
  readonly name: string;
  /** in small letters, without the dot */
  readonly endings: readonly string[];
  /** larger files are refused: in megabytes, about a hundred times what teachers keep in one */
  readonly mostMegabytes: number;
  /** whether a text is in this format, when several have its ending */
  isLike(text: string): boolean;
  read(text: string): QuestionReading;
}

/** All formats; of those with the same ending, the first that a text is like. A new one is a file of its own and a line here. */
export const questionFormats: readonly QuestionFormat[] = [
  { name: 'Moodle XML', endings: ['xml'], mostMegabytes: 30, isLike: () => true, read: readMoodleXml },
  { name: 'a task list', endings: ['md', 'markdown'], mostMegabytes: 1, isLike: () => true, read: readTaskList },
  {
    name: 'Aiken',
    endings: ['aiken', 'txt', 'text'],
    mostMegabytes: 5,
    isLike: (text) => /^[ \t]*ANSWER[ \t]*:[ \t]*[A-Z]\b/im.test(text) && !/^[ \t]*::|[^\\]\{/m.test(text),
    read: readAiken,
  },
  { name: 'GIFT', endings: ['gift', 'txt', 'text'], mostMegabytes: 5, isLike: () => true, read: readGift },
];

/** The formats that a file can be in by its ending. */
export function questionFormatsOf(name: string): readonly QuestionFormat[] {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return questionFormats.filter(({ endings }) => endings.includes(ending));
}

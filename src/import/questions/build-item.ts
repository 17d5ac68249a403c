import { matchFields, orderFields } from './fields/arranged-fields.ts';
import { choiceFields } from './fields/choice-fields.ts';
import { clozeFields } from './fields/cloze-fields.ts';
import type { Built } from './fields/fields.ts';
import { numberFields, shortFields } from './fields/written-fields.ts';
import type { Question } from './question.ts';
import { truthWords } from './truth-words.ts';

/** No page or slide shows more of one text; in characters. */
const longestText = 4000;

/**
 * Maps a question to a kind of item.
 *
 * True or false becomes a choice of two, not a stance: each answer keeps its own feedback, and a statement that is false need
 * not be contradicted by the document; it may say nothing of it, which only the author can tell.
 *
 * @param language  BCP 47, of the file's texts
 */
export function buildItem(question: Question, language: string): Built {
  const { task } = question;
  const long = longestIn(task) > longestText || question.prompt.length > longestText;
  if (long) return { reason: `it has a text of more than ${String(longestText)} characters, which no slide can show` };
  if (question.prompt === '' && task.type !== 'cloze') return { reason: 'it has no text that asks something' };
  switch (task.type) {
    case 'choice':
      return choiceFields(question, task.answers, task.isSingle);
    case 'truth': {
      const [yes, no] = truthWords(language);
      const answer = (text: string, isKey: boolean, feedback: string | undefined) => ({
        text,
        weight: isKey ? 1 : 0,
        line: question.line,
        ...(feedback === undefined ? {} : { feedback }),
      });
      const answers = [answer(yes, task.isTrue, task.ifTrue), answer(no, !task.isTrue, task.ifFalse)];
      return choiceFields(question, answers, true);
    }
    case 'short':
      return shortFields(question, task.answers, task.isCaseSensitive, language);
    case 'number':
      return numberFields(question, task.answers, task.unit);
    case 'match':
      return matchFields(question, task.pairs, task.surplus);
    case 'order':
      return orderFields(question, task.steps);
    case 'cloze':
      return clozeFields(question, task.pieces, language);
  }
}

/** The length of the longest text in a task, whatever its type. */
function longestIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((most: number, one: unknown) => Math.max(most, longestIn(one)), 0);
}

import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { endsInQuestion } from '../../find/question-mark.ts';
import { questionList } from '../question-list.ts';
import type { Answer, QuestionReading } from '../question.ts';

const markdown = new MarkdownIt({ html: true });
/** A box at the start of an entry: `[ ]`, `[x]` */
const box = /^\[([ xX])\](?:\s+|$)/;

const unanswered = 'no task list stands below it';

/** A block of the document's top level. */
interface Part {
  readonly tokens: readonly Token[];
  /** from 1 */
  readonly line: number;
  /** the first block of a question that was an entry of a list */
  readonly isEntry?: boolean;
}

/**
 * Reads questions whose options are a task list: `- [x] right`, `- [ ] wrong`. The text above a list is its question, together
 * with the heading above it when that asks, or the heading alone when there is no text between; what stands below an option, further in, says why; a quotation below the list is
 * feedback on the question.
 *
 * @param source  Markdown, with `\n` at the end of lines
 */
export function readTaskList(source: string): QuestionReading {
  const list = questionList();
  let category: Part | undefined;
  let heading: Part | undefined;
  let text: Part[] = [];
  // where addresses of links stand that several places name
  const environment = {};
  const plain = (part: Part) =>
    list.text(markdown.renderer.render([...part.tokens], markdown.options, environment), 'html', part.line);
  const leaveText = () => {
    if (text[0]) list.leave(text[0].line, text.map(plain).join(' '), unanswered);
    text = [];
  };
  const leaveHeading = (part: Part) => {
    list.leave(part.line, plain(part), unanswered);
  };

  const parts = partsOf(markdown.parse(withoutFront(), environment)).flatMap(unfolded);
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    const type = part?.tokens[0]?.type;
    if (!part || type === undefined) continue;
    // the text above another entry of a list is not this one's question
    if (part.isEntry === true) leaveText();
    if (type === 'heading_open') {
      leaveText();
      if (heading && endsInQuestion(plain(heading))) leaveHeading(heading);
      else if (heading) category = heading;
      heading = part;
    } else if (isTaskList(part)) {
      const below = parts[index + 1];
      // a quotation right below the list belongs to it
      const comment = below?.tokens[0]?.type === 'blockquote_open' ? below : undefined;
      if (comment) index++;
      addList(part, comment);
      text = [];
      heading = undefined;
    } else if (type !== 'hr') text.push(part);
  }
  leaveText();
  if (heading) leaveHeading(heading);
  return list.reading();

  function addList(part: Part, comment: Part | undefined): void {
    const title = heading ? plain(heading) : '';
    const above = heading && (text.length === 0 || endsInQuestion(title)) ? [heading, ...text] : text;
    const line = above[0]?.line ?? part.line;
    const name = text.length > 0 ? title : '';
    const prompt = above.map((block) => plain(entryAlone(block))).join('\n');
    const answers = answersIn(part);
    const feedback = comment ? plain(comment) : '';
    if (prompt === '') list.leave(line, 'a task list', 'no question stands above it');
    else if (answers.length < entriesIn(part).length)
      list.leave(line, prompt, 'some of its entries have no box: write [ ] or [x] at each');
    else
      list.add({
        line,
        ...(name === '' ? {} : { name }),
        prompt,
        ...(category ? { category: plain(category) } : {}),
        hints: [],
        ...(feedback === '' ? {} : { feedback }),
        remarks: [],
        task: { type: 'choice', answers, isSingle: answers.filter(({ weight }) => weight > 0).length === 1 },
      });
  }

  function answersIn(part: Part): readonly Answer[] {
    return entriesIn(part).flatMap(({ tokens, line }): readonly Answer[] => {
      const content = tokens[1]?.content ?? '';
      const mark = box.exec(content)?.[1];
      if (mark === undefined) return [];
      const feedback = plain({ tokens: tokens.slice(3), line });
      return [
        {
          text: list.text(markdown.renderInline(content.replace(box, ''), environment), 'html', line),
          weight: mark === ' ' ? 0 : 1,
          ...(feedback === '' ? {} : { feedback }),
          line,
        },
      ];
    });
  }

  /** The source with empty lines for its front matter, so that places stay. */
  function withoutFront(): string {
    const end = source.startsWith('---\n') ? source.indexOf('\n---\n', 3) : -1;
    if (end < 0) return source;
    const front = source.slice(0, end + 5);
    list.note(1, 'the front matter is left out');
    return '\n'.repeat(front.match(/\n/g)?.length ?? 0) + source.slice(front.length);
  }
}

/** The blocks of the top level, each with all its tokens. */
function partsOf(tokens: readonly Token[]): readonly Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let start = 0;
  tokens.forEach((token, index) => {
    if (depth === 0) start = index;
    depth += token.nesting;
    if (depth === 0) parts.push({ tokens: tokens.slice(start, index + 1), line: (tokens[start]?.map?.[0] ?? 0) + 1 });
  });
  return parts;
}

/** What stands in each entry of a list. */
function entriesIn({ tokens }: Part): readonly Part[] {
  return partsOf(tokens.slice(1, -1)).map((entry) => ({ ...entry, tokens: entry.tokens.slice(1, -1) }));
}

function isTaskList(part: Part): boolean {
  return isList(part) && entriesIn(part).some(hasBox);
}

function isList({ tokens }: Part): boolean {
  return /^(?:bullet|ordered)_list_open$/.test(tokens[0]?.type ?? '');
}

function hasBox({ tokens }: Part): boolean {
  return box.test(tokens[1]?.content ?? '');
}

/**
 * A list whose entries are questions with a task list further in, as the blocks of its entries; what else stands in such a list
 * stays a list of its own. Anything else as it is.
 */
function unfolded(part: Part): readonly Part[] {
  if (!isList(part)) return [part];
  const entries = partsOf(part.tokens.slice(1, -1));
  const inner = entriesIn(part).map((entry) => partsOf(entry.tokens));
  const isQuestion = inner.map((blocks) => blocks.length > 1 && blocks.some(isTaskList) && !hasBoxes(blocks));
  if (!isQuestion.includes(true)) return [part];
  const parts: Part[] = [];
  let others: Part[] = [];
  const keepOthers = () => {
    const [first] = others;
    if (first)
      parts.push({
        tokens: [...part.tokens.slice(0, 1), ...others.flatMap(({ tokens }) => tokens), ...part.tokens.slice(-1)],
        line: first.line,
      });
    others = [];
  };
  entries.forEach((entry, index) => {
    if (isQuestion[index] !== true) return void others.push(entry);
    keepOthers();
    for (const [nth, block] of (inner[index] ?? []).entries())
      parts.push(...unfolded({ ...block, ...(nth === 0 ? { isEntry: true } : {}) }));
  });
  keepOthers();
  return parts;
}

/** What stands in a list of one entry: a question that was numbered. */
function entryAlone(part: Part): Part {
  const [only, ...others] = isList(part) ? entriesIn(part) : [];
  return only === undefined || others.length > 0 ? part : only;
}

/** Whether an entry begins with a box itself: then it is an option, whatever stands further in. */
function hasBoxes([first]: readonly Part[]): boolean {
  return box.test(first?.tokens[1]?.content ?? '');
}

import * as v from 'valibot';
import { isLanguageTag, languageTagOf } from '../core/language-tag.ts';
import type { ProblemList } from '../core/place-problem.ts';
import type { FrontMatter } from './faq.ts';
import { addSchemaProblems } from './schema-problems.ts';
import { readYaml } from './yaml-source.ts';

const line = v.pipe(v.string(), v.trim(), v.regex(/^[^\r\n]+$/, 'must be one line of text'));

/** Schema of a document's front matter. */
export const frontMatterSchema = v.strictObject({
  title: line,
  /** BCP 47 */
  language: v.exactOptional(
    v.pipe(
      v.string(),
      v.check(isLanguageTag, ({ input }) => `must be a language tag such as en or pt-BR${meantBy(input)}`),
    ),
  ),
  /** what the document restates, by whom, when */
  source: v.exactOptional(line),
  description: v.exactOptional(line),
  authors: v.exactOptional(v.array(line)),
  /** place on the shelf */
  order: v.exactOptional(v.number()),
});

/** The document's front matter, and how many lines it takes. */
export interface FrontMatterRead {
  readonly front: FrontMatter;
  readonly lines: number;
}

/** Reads the front matter, a mapping between two lines `---` at the very start; what cannot be read is replaced by blanks. */
export function readFrontMatter(text: string, list: ProblemList): FrontMatterRead {
  const none: FrontMatter = { title: '', language: 'en' };
  const start = list.lines.starts[0] ?? 0;
  const wrong = (span: { start: number; end: number }, message: string, hint: string, lines: number) => {
    list.add('front-matter', span, { message, hint });
    return { front: none, lines };
  };
  if (list.lines.line(1).trimEnd() !== '---')
    return wrong(
      { start, end: list.lines.end(1) },
      'a document starts with its front matter',
      'begin the file with a line "---", a line "title: …" and a line "---"',
      0,
    );
  let last = 2;
  while (last <= list.lines.starts.length && list.lines.line(last).trimEnd() !== '---') last++;
  if (last > list.lines.starts.length)
    return wrong(
      { start, end: start + 3 },
      'the front matter has no end',
      'close it with a line "---"',
      // up to the first line that cannot belong to it, so that the rest of the document is read
      Math.max(
        1,
        list.lines.starts.findIndex((_, index) => index > 0 && /^(#|\s*$)/.test(list.lines.line(index + 1))),
      ),
    );

  const from = list.lines.starts[1] ?? 0;
  const before = list.problems.length;
  const yaml = readYaml(text.slice(from, list.lines.starts[last - 1]), list, from);
  if (!yaml) return { front: none, lines: last };
  if (yaml.data === null || typeof yaml.data !== 'object' || Array.isArray(yaml.data))
    return wrong({ start, end: start + 3 }, 'the front matter is no mapping', 'write at least "title: …" in it', last);
  const parsed = v.safeParse(frontMatterSchema, yaml.data);
  if (parsed.success) return { front: { language: 'en', ...parsed.output }, lines: last };
  addSchemaProblems(parsed.issues, yaml, list, [], () => Object.keys(frontMatterSchema.entries));
  if (list.problems.length === before)
    return wrong({ start, end: start + 3 }, 'the front matter is wrong', 'correct it', last);
  return { front: none, lines: last };
}

function meantBy(name: string): string {
  const tag = languageTagOf(name);
  return tag === undefined ? '' : `: did you mean "${tag}"?`;
}

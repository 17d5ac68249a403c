import type * as v from 'valibot';
import type { Finding, ProblemList } from '../core/place-problem.ts';
import type { YamlPath, YamlSource } from '../faq/yaml-source.ts';

type Issue = v.BaseIssue<unknown>;

/** What an author does about an empty text, by its key. */
const ways: Readonly<Record<string, string>> = {
  section: 'write the id of the heading that it is about',
  why: 'say in a sentence why it is right, or wrong',
  quote: 'copy the words of the document that settle it',
};

/**
 * Reports all texts of an item that were left empty as one problem, since they are one piece of work: an imported question
 * waits for its section and for a quote at each of its parts.
 *
 * @param at  path of the data that was checked
 * @returns the issues that are about something else
 */
export function reportEmpty(
  issues: readonly Issue[],
  yaml: YamlSource,
  list: ProblemList,
  at: YamlPath,
  about: Pick<Finding, 'item' | 'section'>,
): readonly Issue[] {
  const isEmpty = (issue: Issue) =>
    typeof issue.input === 'string' && issue.input.trim() === '' && issue.type === 'regex';
  const lines = new Map<string, number[]>();
  let first: YamlPath | undefined;
  for (const issue of issues.filter(isEmpty)) {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    const key = path.findLast((step) => typeof step === 'string') ?? '';
    const place = [...at, ...path];
    first ??= place;
    lines.set(key, [...(lines.get(key) ?? []), list.lines.at(yaml.place(place).start).line]);
  }
  if (first) {
    const known = Object.keys(ways).filter((key) => lines.has(key));
    const others = [...lines.keys()].filter((key) => !known.includes(key));
    list.add('left-empty', yaml.place(first), {
      message: `still empty: ${[...others, ...known].map((key) => `${key} (${placesOf(lines.get(key) ?? [])})`).join(', ')}`,
      hint: [...others.map((key) => `write the ${key}`), ...known.map((key) => ways[key])].join('; '),
      ...about,
    });
  }
  return issues.filter((issue) => !isEmpty(issue));
}

/** `line 5`, `lines 9, 13 and 17` */
function placesOf(lines: readonly number[]): string {
  const [only] = lines;
  if (lines.length === 1) return `line ${String(only)}`;
  return `lines ${lines.slice(0, -1).join(', ')} and ${String(lines.at(-1))}`;
}

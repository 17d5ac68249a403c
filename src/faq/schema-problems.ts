import type * as v from 'valibot';
import { nearestName } from '../core/nearest-name.ts';
import type { Finding, ProblemList } from '../core/place-problem.ts';
import type { YamlPath, YamlSource } from './yaml-source.ts';

type Issue = v.BaseIssue<unknown>;

/**
 * Turns what a schema found into problems, each at its place in the YAML.
 *
 * @param at      path of the data that was checked
 * @param keysOf  the keys that a mapping may have, for the nearest name
 * @param about   what all the findings are about
 */
export function addSchemaProblems(
  issues: readonly Issue[],
  yaml: YamlSource,
  list: ProblemList,
  at: YamlPath,
  keysOf: (path: YamlPath) => readonly string[],
  about: Pick<Finding, 'item' | 'section'> = {},
): void {
  for (const issue of issues) {
    const path = pathOf(issue);
    const place = [...at, ...path];
    const key = String(path.at(-1) ?? '');
    if (issue.type === 'strict_object' && issue.expected === 'never') {
      const known = keysOf(path.slice(0, -1));
      const nearest = nearestName(key, known);
      list.add('unknown-key', yaml.place(place, 'key'), {
        message:
          nearest === undefined ? `"${key}" is no key here` : `"${key}" is no key here: did you mean "${nearest}"?`,
        hint: known.length === 0 ? 'take the key away' : `the keys here are ${known.join(', ')}`,
        ...about,
      });
    } else if (issue.received === 'undefined') {
      const code = key === 'why' ? 'missing-why' : key === 'quote' ? 'missing-quote' : 'missing-field';
      list.add(code, yaml.place(place.slice(0, -1)), {
        message: `"${key}" is missing`,
        hint: `write "${key}:" and its value`,
        ...about,
      });
    } else if (/^(picklist|literal|enum)$/.test(issue.type)) {
      list.add('wrong-value', yaml.place(place), {
        message: `"${key}" cannot be ${issue.received.replaceAll('"', '')}`,
        hint: `write one of ${(issue.expected ?? '')
          .replace(/^\(|\)$/g, '')
          .replaceAll(' | ', ', ')
          .replaceAll('"', '')}`,
        ...about,
      });
    } else if (issue.kind === 'validation') {
      list.add('wrong-value', yaml.place(place), {
        message: /^(must|needs|takes) /.test(issue.message) ? `${labelOf(path)} ${issue.message}` : issue.message,
        hint: 'change the value',
        ...about,
      });
    } else {
      const isEmpty = issue.received === 'null';
      list.add('wrong-type', yaml.place(place), {
        message: isEmpty
          ? `${labelOf(path)} has no value`
          : `${labelOf(path)} must be ${typeName(issue.expected)}, not ${typeName(issue.received)}`,
        hint: isEmpty
          ? 'write its value behind the colon'
          : issue.expected === 'string' && !/^(Array|Object)$/.test(issue.received)
            ? 'put quotation marks around the text'
            : `write ${typeName(issue.expected)}${shapeOf(issue.expected, path, keysOf)}`,
        ...about,
      });
    }
  }
}

/** How a list or mapping is begun, where the schema knows it. */
function shapeOf(expected: string | null, path: YamlPath, keysOf: (path: YamlPath) => readonly string[]): string {
  const first = (at: YamlPath) => keysOf(at).find((key) => key !== 'id');
  if (expected === 'Array') {
    const key = first([...path, 0]);
    return ` and begin each entry with a dash: "- ${key === undefined ? '' : `${key}: `}…"`;
  }
  if (expected !== 'Object') return '';
  const own = first(path);
  if (own !== undefined) return `: "${typeof path.at(-1) === 'number' ? '- ' : ''}${own}: …"`;
  const inner = keysOf([...path, 'its-id']);
  return inner.length === 0 ? '' : `: "its-id:" and below it ${inner.join(', ')}`;
}

/** What a path leads to, for authors: a key, or the place in a list. */
function labelOf(path: YamlPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'this';
  if (typeof last === 'string') return `"${last}"`;
  return `number ${String(last + 1)} of "${String(path.at(-2) ?? 'the list')}"`;
}

function pathOf(issue: Issue): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a mapping',
  null: 'empty',
  true: 'true',
  false: 'false',
};

/** A schema's word for a type or value, for authors. */
function typeName(word: string | null): string {
  if (word === null) return 'something else';
  return typeNames[word] ?? (/^-?\d/.test(word) ? `the number ${word}` : word.startsWith('"') ? 'a text' : word);
}

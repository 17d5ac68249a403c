import * as v from 'valibot';
import { nearestName } from '../core/nearest-name.ts';
import { listProblems } from '../core/place-problem.ts';
import type { ProblemList } from '../core/place-problem.ts';
import type { SourceFile } from '../core/problem.ts';
import { schemaKeys } from '../faq/schema-keys.ts';
import { addSchemaProblems } from '../faq/schema-problems.ts';
import { readYaml } from '../faq/yaml-source.ts';
import type { Kind } from '../items/kind.ts';
import { someId, someText } from '../items/part.ts';
import type { Bank, BankFile, BankItem, BankMisconception } from './bank.ts';

/** Schema of a misconception: a wrong idea, why it tempts, and its refutation. */
const misconceptionSchema = v.strictObject({
  idea: someText,
  tempting: v.exactOptional(someText),
  why: someText,
  section: someText,
  quote: someText,
});

/** Schema of a bank's file, for editors; `parseBank` reads it item by item, so that one wrong item hides no other. */
export function bankSchema(kinds: readonly Kind[]) {
  return v.nullable(
    v.strictObject({
      misconceptions: v.exactOptional(v.nullable(v.record(someId, misconceptionSchema))),
      items: v.exactOptional(v.nullable(v.array(v.union(kinds.map(({ schema }) => schema))))),
    }),
  );
}

const topKeys = ['misconceptions', 'items'];

/**
 * Reads a course's bank from its files and checks the form of every item and misconception.
 *
 * The files are one bank: items may use misconceptions of another file, and ids are unique over all of them.
 *
 * @param sources   in the order in which items are asked
 * @param language  BCP 47, of the document
 */
export function parseBank(sources: readonly SourceFile[], kinds: readonly Kind[], language = 'en'): Bank {
  const items: BankItem[] = [];
  const misconceptions = new Map<string, BankMisconception>();
  const places = { item: new Map<string, string>(), misconception: new Map<string, string>() };
  const lists: ProblemList[] = [];
  const sectionsAsked: string[] = [];
  const twins = new Map<string, number>();
  let isWhole = true;
  let written = 0;

  for (const source of sources) {
    const list = listProblems(source);
    lists.push(list);
    const yaml = readYaml(source.text, list);
    if (!yaml) isWhole = false;
    if (!yaml || yaml.data === null || yaml.data === undefined) continue;
    const from: BankFile = { yaml, list, file: source.file };
    if (!isMapping(yaml.data)) {
      list.add('wrong-type', yaml.place([]), {
        message: 'a bank is a mapping',
        hint: 'write "items:" and below it one item after the other',
      });
      continue;
    }
    for (const key of Object.keys(yaml.data)) {
      if (topKeys.includes(key)) continue;
      const nearest = nearestName(key, topKeys);
      list.add('unknown-key', yaml.place([key], 'key'), {
        message: `"${key}" is no key here${nearest === undefined ? '' : `: did you mean "${nearest}"?`}`,
        hint: `the keys here are ${topKeys.join(', ')}`,
      });
    }
    readMisconceptions(yaml.data['misconceptions'], from);
    readItems(yaml.data['items'], from);
  }
  return {
    items,
    misconceptions,
    itemIds: new Set(places.item.keys()),
    misconceptionIds: new Set(places.misconception.keys()),
    twins,
    lists,
    isWhole,
    sectionsAsked,
    written,
  };

  /** Notes where an id stands; a second place is a problem. */
  function isNew(
    what: 'item' | 'misconception',
    name: string,
    from: BankFile,
    path: readonly (string | number)[],
  ): boolean {
    const part = what === 'item' ? 'value' : 'key';
    const span = from.yaml.place(path, part);
    const here = `${from.file}:${String(from.list.lines.at(span.start).line)}`;
    const first = places[what].get(name);
    if (first === undefined) {
      places[what].set(name, here);
      return true;
    }
    from.list.add(`duplicate-${what}`, span, {
      message: `the id "${name}" stands here and at ${first}`,
      hint: `give one of the two ${what}s another id`,
      ...(what === 'item' ? { item: name } : {}),
    });
    return false;
  }

  function readMisconceptions(data: unknown, from: BankFile): void {
    if (data === null || data === undefined) return;
    if (!isMapping(data)) {
      from.list.add('wrong-type', from.yaml.place(['misconceptions']), {
        message: '"misconceptions" must be a mapping of ids to ideas',
        hint: 'write each as "its-id:" and below it idea, why, section and quote',
      });
      return;
    }
    for (const [name, value] of Object.entries(data)) {
      const path = ['misconceptions', name];
      if (!v.is(someId, name))
        from.list.add('wrong-value', from.yaml.place(path, 'key'), {
          message: `the id "${name}" must be lower-case letters, digits and single hyphens`,
          hint: 'change the id here and where options name it',
        });
      if (!isNew('misconception', name, from, path)) continue;
      const parsed = v.safeParse(misconceptionSchema, value);
      if (parsed.success) misconceptions.set(name, { id: name, ...parsed.output, from, path });
      else addSchemaProblems(parsed.issues, from.yaml, from.list, path, (at) => schemaKeys(misconceptionSchema, at));
    }
  }

  function readItems(data: unknown, from: BankFile): void {
    if (data === null || data === undefined) return;
    if (!Array.isArray(data)) {
      from.list.add('wrong-type', from.yaml.place(['items']), {
        message: '"items" must be a list',
        hint: 'begin each item with "- id: …"',
      });
      return;
    }
    data.forEach((value: unknown, index) => {
      readItem(value, from, ['items', index]);
    });
  }

  function readItem(value: unknown, from: BankFile, path: readonly (string | number)[]): void {
    written++;
    const { yaml, list } = from;
    if (!isMapping(value)) {
      list.add('wrong-type', yaml.place(path), {
        message: 'an item must be a mapping',
        hint: 'write "- id: …" and below it kind, section and prompt',
      });
      return;
    }
    const name = value['id'];
    const section = value['section'];
    const about = {
      ...(typeof name === 'string' ? { item: name } : {}),
      ...(typeof section === 'string' ? { section } : {}),
    };
    if (typeof section === 'string') sectionsAsked.push(section);
    const twin = value['twin'];
    if (typeof twin === 'string') twins.set(twin, (twins.get(twin) ?? 0) + 1);
    const isFresh = typeof name !== 'string' || isNew('item', name, from, [...path, 'id']);
    const names = kinds.map(({ kind }) => kind);
    const kind = kinds.find((other) => other.kind === value['kind']);
    if (!kind) {
      const given = value['kind'];
      if (given === undefined)
        list.add('missing-field', yaml.place(path), {
          message: '"kind" is missing',
          hint: `write "kind:" and one of ${names.join(', ')}`,
          ...about,
        });
      else {
        const nearest = nearestName(String(given), names);
        list.add('unknown-kind', yaml.place([...path, 'kind']), {
          message: `there is no kind "${String(given)}"${nearest === undefined ? '' : `: did you mean "${nearest}"?`}`,
          hint: `the kinds are ${names.join(', ')}`,
          ...about,
        });
      }
      return;
    }
    const read = kind.read(value, language);
    if (!read.ok) addSchemaProblems(read.issues, yaml, list, path, (at) => schemaKeys(kind.schema, at), about);
    else if (isFresh) items.push({ question: read.question, from, path });
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Node, ParsedNode, Scalar } from 'yaml';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from '../core/problem.ts';
import type { ProblemList } from '../core/place-problem.ts';
import { yamlSlips } from './yaml-slips.ts';

/** Keys and indices from the top of a YAML text downwards. */
export type YamlPath = readonly (string | number)[];

/** A YAML text that was read, with the place of everything in it. */
export interface YamlSource {
  /** plain data */
  readonly data: unknown;
  /** Place of the deepest node that exists on a path; `'key'` asks for the key in its mapping instead of its value. */
  place(path: YamlPath, part?: 'key' | 'value'): Span;
  has(path: YamlPath): boolean;
}

/**
 * Reads YAML 1.2 (core schema). Anchors, aliases and merge keys are refused: small files that unfold into huge ones.
 *
 * @param base  offset of the text in the file that the problems are about
 * @returns nothing when the text cannot be read; the problems say why
 */
export function readYaml(text: string, list: ProblemList, base = 0): YamlSource | undefined {
  // the library's own search for duplicate keys takes quadratic time: see `refuseDuplicates`
  // a lone CR ends a line in YAML, which the library does not know; LF keeps every offset
  const clean = text.replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(clean, {
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
  });
  const spanOf = (start: number, end: number): Span => ({ start: base + start, end: base + Math.max(end, start + 1) });
  for (const { span, ...finding } of yamlSlips(document, clean))
    list.add('yaml-syntax', spanOf(span.start, span.end), finding);
  if (document.errors.length > 0) return undefined;
  let isSafe = true;
  refuse(document.contents);
  if (!isSafe) return undefined;

  function spanOfNode(node: Node): Span {
    return spanOf(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  }
  /** Warns of a text that YAML takes to end before a `#`; a comment has a space behind it. */
  function warnOfCut({ type, range }: Scalar): void {
    const end = range?.[1] ?? 0;
    const [cut] = type === 'PLAIN' ? (/^[ \t]+#[^\s#].*/.exec(clean.slice(end, clean.indexOf('\n', end))) ?? []) : [];
    if (cut === undefined) return;
    const start = end + cut.indexOf('#');
    list.add('cut-text', spanOf(start, end + cut.trimEnd().length), {
      message: 'this is left out, since a "#" behind a space begins a comment',
      hint: 'put quotation marks around the whole text, or write "# " before a comment',
    });
  }
  /** Refuses anchors, aliases and keys that stand twice, in a node and all below it. */
  function refuse(node: unknown): void {
    if (isAlias(node) || ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined)) {
      isSafe = false;
      list.add('yaml-syntax', spanOfNode(node), {
        message: 'anchors and aliases are not used here',
        hint: 'write the text out in both places',
      });
    } else if (isScalar(node)) warnOfCut(node);
    else if (isSeq(node)) node.items.forEach(refuse);
    else if (isMap(node)) {
      const known = new Set<unknown>();
      for (const { key, value } of node.items) {
        refuse(key);
        refuse(value);
        if (!isScalar(key)) continue;
        if (known.has(key.value)) {
          isSafe = false;
          list.add('duplicate-key', spanOfNode(key), {
            message: `the key "${String(key.value)}" stands here twice`,
            hint: 'keep one of the two',
          });
        }
        known.add(key.value);
      }
    }
  }
  const top = document.contents;
  return {
    data: document.toJS({ maxAliasCount: 0 }),
    has: (path) => document.hasIn(path),
    place(path, part = 'value') {
      const parent = follow(top, path.slice(0, -1));
      const last = path.at(-1);
      if (last !== undefined && isMap(parent.node) && parent.isWhole) {
        const pair = parent.node.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
        if (pair && part === 'key' && isScalar(pair.key)) return spanOfNode(pair.key);
      }
      const { node, key } = follow(top, path);
      const isEmpty =
        isScalar(node) && node.range !== undefined && node.range !== null && node.range[0] === node.range[1];
      const shown = isEmpty && key ? key : (node ?? key);
      return shown ? spanOfNode(shown) : spanOf(0, 1);
    },
  };
}

/** The node at the end of a path, or the last one on the way there; and the key it stands under. */
function follow(top: ParsedNode | null, path: YamlPath): { node: Node | null; key?: Node; isWhole: boolean } {
  let node: Node | null = top;
  let key: Node | undefined;
  for (const step of path) {
    let next: unknown;
    let nextKey: Node | undefined;
    if (isMap(node)) {
      const pair = node.items.find((other) => isScalar(other.key) && String(other.key.value) === String(step));
      next = pair?.value;
      if (pair && isScalar(pair.key)) nextKey = pair.key;
    } else if (isSeq(node) && typeof step === 'number') next = node.items[step];
    if (!(isMap(next) || isSeq(next) || isScalar(next))) {
      const at = nextKey ?? key;
      return { node: nextKey ?? node, ...(at ? { key: at } : {}), isWhole: false };
    }
    node = next;
    key = nextKey;
  }
  return { node, ...(key ? { key } : {}), isWhole: true };
}

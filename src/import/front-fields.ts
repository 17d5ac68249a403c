import { parse } from 'yaml';
import { isLanguageTag } from '../core/language-tag.ts';

const frontFields = new Set(['title', 'language', 'source', 'description', 'authors', 'order']);

/** The fields of a front matter that courses know, the rest of the document, and how many lines were taken. */
export function splitFrontMatter(text: string): {
  readonly front: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly lines: number;
} {
  const found = /^---[ ]*\n([\s\S]*?)^---[ ]*(?:\n|$)/m.exec(text.slice(0, 20_000));
  if (found?.index !== 0) return { front: {}, body: text, lines: 0 };
  const rest = { body: text.slice(found[0].length), lines: found[0].split('\n').length - 1 };
  const fields = fieldsOf(found[1] ?? '');
  return fields ? { front: fields, ...rest } : { front: {}, body: text, lines: 0 };
}

function fieldsOf(yaml: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = parse(yaml, { maxAliasCount: 10 });
    if (data === null || typeof data !== 'object') return undefined;
    return Object.fromEntries(
      Object.entries(data).filter(([name, value]) => frontFields.has(name) && isFit(name, value)),
    );
  } catch {
    return undefined;
  }
}

function isFit(name: string, value: unknown): boolean {
  if (name === 'order') return typeof value === 'number';
  if (name === 'authors') return Array.isArray(value) && value.every(isLine);
  return isLine(value) && (name !== 'language' || isLanguageTag(value));
}

function isLine(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value);
}

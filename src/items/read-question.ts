import type { AuthoredQuestion, ItemBase } from './kind.ts';
import { kinds } from './kinds.ts';

/**
 * Binds an item to its kind, whole; undefined when there is no such kind, or it cannot read the item.
 *
 * @param language  BCP 47, of the document
 */
export function readQuestion(item: ItemBase, language?: string): AuthoredQuestion | undefined {
  const read = kinds.find(({ kind }) => kind === item.kind)?.read(item, language);
  return read?.ok === true ? read.question : undefined;
}

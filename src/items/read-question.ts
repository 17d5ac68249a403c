import type { ItemBase, Question } from './kind.ts';
import { kinds } from './kinds.ts';

/** Binds an item to its kind; undefined when there is no such kind, or it cannot read the item. */
export function readQuestion(item: ItemBase): Question | undefined {
  const read = kinds.find(({ kind }) => kind === item.kind)?.read(item);
  return read?.ok === true ? read.question : undefined;
}

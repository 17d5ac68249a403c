import { slug } from '../../core/slug.ts';

const longest = 40;

/**
 * Makes the ids of items from what they are called: the slug of the name, or of the text without one. Unique by a number at
 * the end, and the same whenever the same questions come in the same order.
 */
export function itemIds(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const used = new Map<string, number>();
  return names.map((name) => {
    const own = slug(name.slice(0, 1000), longest);
    let number = used.get(own) ?? 1;
    let id = own;
    while (taken.has(id)) {
      number++;
      id = `${own}-${String(number)}`;
    }
    used.set(own, number);
    taken.add(id);
    return id;
  });
}

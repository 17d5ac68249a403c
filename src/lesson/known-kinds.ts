import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Course } from '../course/course.ts';
import type { ShownKind } from '../items/kind-element.ts';
import type { ItemBase } from '../items/kind.ts';

/** The kinds that are there, and whether the course's other kinds are on their way; `whole` when it needs no more. */
interface Kinds {
  readonly shown: readonly ShownKind[];
  readonly state: 'whole' | 'coming' | 'failed';
}

/** The kinds of items that the page has. Some come after the first view: no first paint waits for them. */
export interface KnownKinds {
  readonly store: Pick<StoreApi<Kinds>, 'getState' | 'subscribe'>;
  of(item: ItemBase): ShownKind | undefined;
  /** Fetches what the course needs and is not there, whether an item of it is open yet or not: later there may be no network. */
  load(course: Course): Promise<void>;
}

/**
 * Knows the kinds that every page brings, and fetches the others.
 *
 * @param first      the kinds that every page brings
 * @param fetchLate  gives the other kinds; a failed fetch is tried again on demand
 */
export function createKnownKinds(
  first: readonly ShownKind[],
  fetchLate: () => Promise<{ readonly lateKinds: readonly ShownKind[] }>,
): KnownKinds {
  const store = createStore<Kinds>(() => ({ shown: first, state: 'coming' }));
  let isLoading = false;
  const of = (item: ItemBase) => store.getState().shown.find(({ grader }) => grader.kind === item.kind);
  return {
    store,
    of,
    async load(course) {
      if (isLoading) return;
      if (course.items.every(({ item }) => of(item))) return store.setState({ state: 'whole' });
      isLoading = true;
      store.setState({ state: 'coming' });
      try {
        const { lateKinds } = await fetchLate();
        store.setState({ shown: [...first, ...lateKinds], state: 'whole' });
      } catch {
        store.setState({ state: 'failed' });
      }
      isLoading = false;
    },
  };
}

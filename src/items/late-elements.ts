import type { ShownKind } from './kind-element.ts';

export { default as sheet } from './late-items.css?url';

/** The kinds that a page fetches after its first view, and only when its course has items of them. See `kinds.ts`. */
export const lateKinds: readonly ShownKind[] = [];

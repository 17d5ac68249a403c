import type { ShownKind } from '../../../src/items/kind-element.ts';
import type { Grader } from '../../../src/items/kind.ts';

/** A kind that is graded and never shown: there is no browser here. */
export function unseen(grader: Grader): ShownKind {
  return {
    grader,
    show() {
      throw new Error('nothing is shown in a unit test');
    },
  };
}

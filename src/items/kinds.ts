import { choice } from './choice/choice.ts';
import { cloze } from './cloze/cloze.ts';
import { evidence } from './evidence/evidence.ts';
import type { Kind } from './kind.ts';
import { match } from './match/match.ts';
import { number } from './number/number.ts';
import { order } from './order/order.ts';
import { short } from './short/short.ts';
import { sort } from './sort/sort.ts';
import { stance } from './stance/stance.ts';

/**
 * Every kind of item, as authored. A new kind is a folder, a line here and a line in `elements.ts`, or in `late-elements.ts`
 * when the page can do without it at first.
 */
export const kinds: readonly Kind[] = [choice, stance, order, match, sort, evidence, cloze, short, number];

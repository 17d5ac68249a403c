import { choice } from './choice/choice.ts';
import type { Kind } from './kind.ts';
import { match } from './match/match.ts';
import { order } from './order/order.ts';
import { stance } from './stance/stance.ts';

/** Every kind of item. A new kind is a folder, a line here and a line in `elements.ts`. */
export const kinds: readonly Kind[] = [choice, stance, order, match];

import { expect, it } from 'vitest';
import { hasColor } from '../../../src/vite/has-color.ts';

it.each([
  [true, {}, true],
  [true, { NO_COLOR: '' }, true],
  [true, { NO_COLOR: '1' }, false],
  [false, {}, false],
  [undefined, {}, false],
])('a stream with isTTY %s and the environment %j takes colours: %s', (isTTY, env, takes) => {
  expect(hasColor({ isTTY }, env)).toBe(takes);
});

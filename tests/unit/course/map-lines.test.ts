import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  heightOf,
  lineStretches,
  lineWidth,
  mapPaths,
  thumbnailStretches,
  thumbnailWidth,
} from '../../../src/course/map-lines.ts';

const passages = fc
  .array(fc.string({ minLength: 1, maxLength: 400 }), { minLength: 1, maxLength: 40 })
  .map((texts) => texts.map((text, index) => ({ id: `fees.${index + 1}`, number: `1.${index + 1}`, text })));

describe('the drawing of a section', () => {
  it('shows every passage, in order, within its width and height', () => {
    fc.assert(
      fc.property(passages, (given) => {
        const stretches = thumbnailStretches(given);
        expect([...new Set(stretches.map(({ passage }) => passage))]).toEqual(given.map(({ id }) => id));
        for (const { row, x, width } of stretches) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(width).toBeGreaterThan(0);
          expect(x + width).toBeLessThanOrEqual(thumbnailWidth + 0.001);
          expect((row + 1) * 10).toBeLessThanOrEqual(heightOf(stretches));
        }
      }),
    );
  });

  it('fills the line with the longest section and no more', () => {
    const texts = ['a'.repeat(60), 'b'.repeat(40)].map((text, index) => ({ id: `x.${index}`, number: '', text }));
    const [first, last] = lineStretches(texts, 100);
    expect(first?.x).toBe(0);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(lineWidth - 2.5);
  });

  it('gives every mark a shape of its own', () => {
    const stretches = [{ passage: 'fees.1', row: 0, x: 0, width: 50 }];
    const shapes = ([0, 1, 2, 3, 4] as const).map((mark) => mapPaths(stretches, () => mark));
    expect(shapes.map((paths) => paths.map(({ look }) => look).join(' '))).toEqual([
      'z',
      'g l1',
      'l2 g e',
      'l3 g e',
      'l4 g e4',
    ]);
    expect(shapes[1]).toEqual([
      { look: 'g', path: 'M0 3.5h50' },
      { look: 'l1', path: 'M0 7h50' },
    ]);
  });
});

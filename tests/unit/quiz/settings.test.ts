import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsFor } from '../../../src/lesson/draw/draw-settings.ts';
import { defaultSettings, parseSettings, settingsQuery } from '../../../src/quiz/settings.ts';
import type { QuizSettings } from '../../../src/quiz/settings.ts';

const names = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 });

const settings: fc.Arbitrary<QuizSettings> = fc.record({
  sections: names,
  kinds: names,
  count: fc.integer({ min: 1, max: 999 }),
  mode: fc.constantFrom('practice' as const, 'exam' as const),
  asksConfidence: fc.boolean(),
  minutes: fc.integer({ min: 0, max: 600 }),
  seed: fc.string({ maxLength: 20, unit: 'grapheme-ascii' }),
});

describe('the settings of a quiz', () => {
  it('are read from the link that was written from them', () => {
    fc.assert(
      fc.property(settings, (wanted) => {
        expect(parseSettings(settingsQuery(wanted))).toEqual(wanted);
      }),
    );
  });

  it('are written as a link that fits in an address as it stands', () => {
    fc.assert(
      fc.property(settings, (wanted) => {
        expect(settingsQuery(wanted)).toMatch(/^[\w.!~*'()%,=&-]*$/);
      }),
    );
  });

  it('are valid whatever a link says', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('n', 'minutes', 'seed', 'sections', 'mode'), (text, key) => {
        const read = parseSettings(`${key}=${text}`);
        expect(Number.isInteger(read.count) && read.count >= 1 && read.count <= 999).toBe(true);
        expect(Number.isInteger(read.minutes) && read.minutes >= 0 && read.minutes <= 600).toBe(true);
        expect(read.sections).not.toContain('');
        expect(read.seed.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('fall to what is usual where a link has a slip, and pass over what they do not know', () => {
    expect(parseSettings('n=0&minutes=soon&mode=duel&confidence=yes&postMessage=true&seed=k3f9')).toEqual({
      ...defaultSettings,
      seed: 'k3f9',
    });
    expect(parseSettings('')).toEqual(defaultSettings);
  });

  it('read as a teacher would write them', () => {
    expect(parseSettings('sections=embargo,visits&kinds=order&n=20&mode=exam&confidence=1&minutes=15&seed=7b')).toEqual(
      {
        sections: ['embargo', 'visits'],
        kinds: ['order'],
        count: 20,
        mode: 'exam',
        asksConfidence: true,
        minutes: 15,
        seed: '7b',
      },
    );
  });

  it('name only what the course has; all of it, or nothing of it, is all', () => {
    const has = { sections: ['who', 'money'], kinds: ['choice', 'order'] };
    const of = (sections: readonly string[], kinds: readonly string[]) => {
      const fitting = settingsFor({ ...defaultSettings, sections, kinds }, has);
      return [fitting.sections, fitting.kinds];
    };
    expect(of(['money', 'gone'], ['order'])).toEqual([['money'], ['order']]);
    expect(of(['money', 'who'], ['gone'])).toEqual([[], []]);
  });

  it('leave nothing of a form to be chosen: both are drawn alike', () => {
    const before = parseSettings('form=before&n=3&mode=practice&seed=k3f9&minutes=5');
    expect(before).toEqual({ ...defaultSettings, count: 12, mode: 'exam', seed: 'before-after', form: 'before' });
    expect(parseSettings('form=after')).toEqual({ ...before, form: 'after' });
    expect(settingsQuery(before)).toBe('form=before');
    expect(parseSettings('form=third')).toEqual(defaultSettings);
  });
});

import { expect, it } from 'vitest';
import { countField } from '../../../../src/lesson/draw/count-field.ts';
import { templateText } from '../../paper/template-text.ts';

const field = (count: number, available: number): string =>
  templateText(countField({ id: 'count', count, available, onCount: () => undefined }));

it('asks for no more than there are, and for none where there are none', () => {
  expect(field(10, 40)).toMatch(/min="?1"?\s[^>]*max="?40"?\s[^>]*\.value="?10\b/);
  expect(field(10, 3)).toMatch(/\.value="?3\b[^]*of 3/);
  expect(field(10, 0)).toMatch(/min="?0"?\s[^>]*max="?0"?\s[^>]*\.value="?0\b[^]*of 0/);
});

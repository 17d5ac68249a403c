import { expect, it } from 'vitest';
import { interfaceLanguage } from '../../../src/core/interface-language.ts';
import { textDirection } from '../../../src/core/text-direction.ts';

it.each([
  ['en', 'ltr'],
  ['es-CU', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['az', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ja', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(textDirection(language)).toBe(direction);
});

it.each([
  ['en', 'en'],
  ['es', 'es'],
  ['es-419', 'es'],
  ['ES', 'es'],
  ['est', 'en'],
  ['ar', 'en'],
])('beside a document in %s the kit speaks %s', (language, spoken) => {
  expect(interfaceLanguage(language)).toBe(spoken);
});

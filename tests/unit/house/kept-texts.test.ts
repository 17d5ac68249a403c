import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { keptTexts } from './kept-texts.ts';

const src = path.resolve(import.meta.dirname, '../../../src');

it('no module keeps a text before the page has said its language', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(0);
  const kept = files.map((file) => ({ file, texts: keptTexts(readFileSync(path.join(src, file), 'utf8')) }));
  expect(kept.filter(({ texts }) => texts.length > 0)).toEqual([]);
});

it('finds what is kept, and passes over what is read when something is drawn', () => {
  const kept = `const looks = { right: messages.right }; export const [a] = [quizMessages.start];`;
  expect(keptTexts(kept)).toEqual(['messages.right', 'quizMessages.start']);
  const drawn = `type Key = keyof typeof deckMessages; const say = () => messages.right; function f() { return quizMessages.of(1); }`;
  expect(keptTexts(drawn)).toEqual([]);
});

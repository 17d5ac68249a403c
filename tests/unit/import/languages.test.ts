import { expect, it } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';
import { readBack } from './sample.ts';

const lines = (...texts: readonly string[]) => texts.join('\n\n');

it.each([
  [
    'es',
    lines(
      '¿Quién puede usar una barca del puerto ?',
      'Todas las familias del pueblo pueden usar una barca, y no pagan por ella.',
      '¿Qué pasa si no se devuelve a tiempo?',
      'Se busca a las personas, porque el lago es muy frío y la noche es larga.',
    ),
    ['¿Quién puede usar una barca del puerto?', '¿Qué pasa si no se devuelve a tiempo?'],
  ],
  [
    'fr',
    lines(
      'Qui peut prendre une barque ?',
      'Tous les habitants du village peuvent prendre une barque, et cela ne coûte rien.',
      "Où est-ce qu'on la laisse ?",
      'Elle est à laisser au port, avec les rames et la clé que vous avez reçues.',
    ),
    ['Qui peut prendre une barque?', "Où est-ce qu'on la laisse?"],
  ],
  [
    'el',
    lines(
      'Ποιος μπορεί να πάρει βάρκα;',
      'Όλοι μπορούν να πάρουν μία βάρκα.',
      'Πόσο κοστίζει;',
      'Δεν κοστίζει τίποτα.',
    ),
    ['Ποιος μπορεί να πάρει βάρκα;', 'Πόσο κοστίζει;'],
  ],
  [
    'ru',
    lines('Вопрос: Кто может взять лодку?', 'Ответ: Все могут взять лодку.', 'Вопрос: Это дорого?', 'Ответ: Нет.'),
    ['Кто может взять лодку?', 'Это дорого?'],
  ],
  [
    'ar',
    lines('من يمكنه أن يأخذ قاربا؟', 'يمكن للجميع أن يأخذوا قاربا.', 'كم يكلف؟', 'لا يكلف شيئا.'),
    ['من يمكنه أن يأخذ قاربا؟', 'كم يكلف؟'],
  ],
  [
    'ja',
    lines(
      '誰が舟を借りることができますか？',
      '村の人は誰でも舟を借りることができます。',
      'いくらですか？',
      '無料です。',
    ),
    ['誰が舟を借りることができますか？', 'いくらですか？'],
  ],
  [
    'zh',
    lines('问：谁可以借船？', '答：村里的人都可以借船。', '问：要多少钱？', '答：不要钱。'),
    ['谁可以借船？', '要多少钱？'],
  ],
])('finds the questions of a text in %s, and its language', async (language, text, titles) => {
  const { front, sections } = readBack(await importDocument(new TextEncoder().encode(text), 'boats.txt'));
  expect([front.language, sections.map(({ title }) => title)]).toEqual([language, titles]);
});

it('joins lines without a space where the script has none', async () => {
  const text =
    '1. 誰が舟を借りることが\nできますか\n\n村の人は誰でも舟を借りることができます。子供も大人と一緒ならば\n乗ることができます。\n\n2. 料金\n\n無料です。\n';
  const { sections } = readBack(await importDocument(new TextEncoder().encode(text), 'boats.txt'));
  expect(sections.map(({ title, texts }) => [title, texts.join(' ').replaceAll(' ', '')])).toEqual([
    [
      '誰が舟を借りることができますか',
      '村の人は誰でも舟を借りることができます。子供も大人と一緒ならば乗ることができます。',
    ],
    ['料金', '無料です。'],
  ]);
  expect(sections[0]?.texts.join('')).not.toContain('ならば 乗る');
});

it.each([
  ['UTF-16', 'utf16le', '\r\n'],
  ['Windows-1252', 'latin1', '\r\n'],
  ['UTF-8 with old line ends', 'utf8', '\r'],
] as const)('reads a text in %s', async (_what, encoding, end) => {
  const text = ['¿Qué es el año?', '', 'Es un número.', '', '¿Por qué?', '', 'Así es.'].join(end);
  const { sections } = readBack(await importDocument(Buffer.from(text, encoding), 'boats.txt'));
  expect(sections.map(({ title }) => title)).toEqual(['¿Qué es el año?', '¿Por qué?']);
});

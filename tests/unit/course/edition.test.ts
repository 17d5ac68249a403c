import { describe, expect, it } from 'vitest';
import { isEditionName, readEdition } from '../../../src/course/edition.ts';

describe('readEdition', () => {
  it.each([
    ['cuba', { course: 'cuba' }],
    ['cuba.es', { course: 'cuba', language: 'es' }],
    ['cuba.zh-Hant', { course: 'cuba', language: 'zh-Hant' }],
    ['term.2', { course: 'term.2' }],
  ])('reads %s', (edition, read) => {
    expect(readEdition(edition)).toEqual(read);
  });
});

describe('isEditionName', () => {
  it.each(['cuba', 'opening-hours', 'term_2', 'cuba.es', 'term.2', 'Ñandú', '法律'])('takes %s', (name) => {
    expect(isEditionName(name)).toBe(true);
  });

  // what an address, an attribute or the page of the first course would be broken by
  it.each([
    '',
    'index',
    'INDEX',
    'a b',
    'a#b',
    'a?b',
    'a%20b',
    'a"b',
    "a'b",
    'a<b',
    'a&b',
    'a\\b',
    'a:b',
    'a..b',
    'a.',
    '-a',
  ])('refuses %j', (name) => {
    expect(isEditionName(name)).toBe(false);
  });
});

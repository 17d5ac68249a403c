import { expect, it } from 'vitest';
import { joinLines, vocabulary } from '../../../src/import/join-lines.ts';

const words = vocabulary('It is a well-known lake. Whoever comes to it by day may borrow a harbour lamp.');

it.each([
  [['the har-', 'bour bell'], 'the harbour bell'],
  [['a well-', 'known bell'], 'a well-known bell'],
  [['the day-', 'to-day work'], 'the day-to-day work'],
  [['a commu-', 'nity-based fund'], 'a community-based fund'],
  [['in the orch-', 'ard'], 'in the orchard'],
  [['room B-', 'twelve'], 'room B-twelve'],
])('joins %j as the words of the document tell', (lines, joined) => {
  expect(joinLines(lines, words)).toBe(joined);
});

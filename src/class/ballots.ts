import type { CoursePassage } from '../course/course.ts';
import type { Question } from '../items/kind.ts';
import { letter } from '../items/letter.ts';
import type { PaperBlock, PaperRow } from '../items/paper.ts';
import { classMessages } from '../ui/class-messages.ts';
import { shortText } from './short-text.ts';

/** What a class votes on by raising hands: one question with few answers. */
export interface Ballot {
  /** unique in its item; the item's id where it is one ballot */
  readonly id: string;
  /** what is asked of a part: the card, the left-hand side; empty where the prompt says all */
  readonly label: string;
  readonly options: readonly BallotOption[];
  /** a pupil raises a hand once; otherwise for every option that is right */
  readonly isSingle: boolean;
}

/** An answer to raise a hand for. */
export interface BallotOption {
  /** of the part, as in the bank; of the passage where a sentence is sought */
  readonly id: string;
  /** `A`, `B` … in the order shown; the passage's number where a sentence is sought */
  readonly letter: string;
  readonly text: string;
  /** a few words, for bars */
  readonly short: string;
  readonly isKey: boolean;
}

/**
 * Makes an item's ballots, from its form on paper and so without knowing its kind: one for a choice or a stance, one a card
 * or pair, two for an order (what comes first, what last), one more for the sentence that settles an answer.
 *
 * @param parts     ids of the parts in the order shown
 * @param passages  of the item's section
 * @returns none for an item whose answers are written
 */
export function ballotsOf(
  question: Question,
  parts: readonly string[],
  passages: readonly CoursePassage[],
): readonly Ballot[] {
  const blocks = question.paper(parts);
  const list = blocks.find((block) => block.form === 'list')?.rows;
  const shorts = new Map(question.parts().map((part) => [part.id, part.short]));
  const option = ({ id, text }: PaperRow, index: number, isKey: boolean): BallotOption => ({
    id,
    letter: letter(index),
    text,
    short: shorts.get(id) ?? shortText(text),
    isKey,
  });
  const { item } = question;

  function ballots(block: PaperBlock): readonly Ballot[] {
    switch (block.form) {
      case 'choose':
        return [
          {
            id: item.id,
            label: '',
            isSingle: block.isSingle,
            options: block.rows.map((row, index) => option(row, index, row.isKey)),
          },
        ];
      case 'table':
        return block.rows.map(({ id, text, answer }) => ({
          id,
          label: text,
          isSingle: true,
          options: block.columns.map((column, index) => option(column, index, index === answer)),
        }));
      case 'fill': {
        if (list !== undefined)
          return block.rows.map(({ id, text, answer }) => ({
            id,
            label: text,
            isSingle: true,
            options: list.map((row, index) => option(row, index, letter(index) === answer)),
          }));
        return [
          ends('first', classMessages.comesFirst, '1', block.rows),
          ends('last', classMessages.comesLast, String(block.rows.length), block.rows),
        ];
      }
      case 'underline':
        return [
          {
            id: sentenceBallot,
            label: classMessages.whichSentence,
            isSingle: true,
            options: passages.map(({ id, number, text }) => ({
              id,
              letter: number,
              text,
              short: shortText(text),
              isKey: block.isAnswer(text),
            })),
          },
        ];
      default:
        return [];
    }
  }

  function ends(id: string, label: string, place: string, rows: readonly (PaperRow & { answer: string })[]): Ballot {
    return {
      id,
      label,
      isSingle: true,
      options: rows.map((row, index) => option(row, index, row.answer === place)),
    };
  }

  return blocks.flatMap(ballots);
}

/** No part can have such an id. */
const sentenceBallot = 'evidence/sentence';

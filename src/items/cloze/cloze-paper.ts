import { definePaper } from '../paper.ts';
import { clozeGrader, isOffered, piecesOf, wordsOf, type Gap } from './cloze-grader.ts';

/** The text with numbered lines for its gaps, and the words to choose from. */
export const paper = definePaper(clozeGrader, (item, parts) => [
  {
    form: 'gaps',
    pieces: piecesOf(item).map((piece) =>
      typeof piece === 'string' ? piece : { id: piece.id, answer: answersTo(piece) },
    ),
  },
  ...(wordsOf(item).length === 0
    ? []
    : [
        {
          form: 'list' as const,
          isLettered: false,
          rows: parts
            .flatMap((id) => wordsOf(item).filter((one) => one.id === id))
            .map(({ id, text }) => ({ id, text })),
        },
      ]),
]);

/** All that is accepted; of a gap with words to choose from, those that are among them. */
function answersTo(gap: Gap): string {
  const offered = gap.accept.filter((text) => isOffered(gap, text));
  return (offered.length > 0 ? offered : gap.accept).join(' / ');
}

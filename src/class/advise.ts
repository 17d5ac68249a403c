import { fewestAnswers } from '../lesson/gain.ts';
import type { Round } from '../progress/class-record.ts';
import type { Ballot } from './ballots.ts';
import { handsIn, shareRight } from './count-hands.ts';

/** What the speaker view advises after a vote. */
export type Advice =
  | 'too-few-answers'
  | 'show-passage-and-explain'
  | 'discuss'
  | 'explain-and-go-on'
  | 'ask-anew'
  | 'mark-passage';

/**
 * Says what to do after a vote, by the share of right answers, which only the teacher knows. Talk with the neighbour pays
 * most where between a third and two thirds were right (Crouch & Mazur 2001, Peer Instruction: ten years of experience and
 * results; Vickrey et al. 2015, Research-based implementation of peer instruction): below 35 % too few can convince
 * anybody, above 70 % too few are left to be convinced. The second vote ends the talk: the answer is explained, and where
 * few have come to it the point is asked anew by another question.
 *
 * @param hasTalked  it is the second vote
 */
export function advise(ballot: Ballot, round: Round | undefined, hasTalked: boolean): Advice {
  if (handsIn(ballot, round) < fewestAnswers) return 'too-few-answers';
  // by the whole per cent that the teacher reads beside it
  const share = Math.round((shareRight(ballot, round) ?? 0) * 100);
  if (share < 35) return hasTalked ? 'ask-anew' : 'show-passage-and-explain';
  if (share > 70) return 'explain-and-go-on';
  return hasTalked ? 'mark-passage' : 'discuss';
}

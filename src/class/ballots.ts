/** What a class votes on by raising hands: one question with few answers. */
export interface Ballot {
  /** unique in its item; the item's id where it is one ballot */
  readonly id: string;
  /** what is asked of a part: the card, the left-hand side; empty where the prompt says all */
  readonly label: string;
  readonly options: readonly BallotOption[];
}

/** An answer to raise a hand for. */
export interface BallotOption {
  /** of the part, as in the bank */
  readonly id: string;
  /** `A`, `B` … in the order shown */
  readonly letter: string;
  readonly text: string;
  /** at most five words, for bars */
  readonly short: string;
  readonly isKey: boolean;
}

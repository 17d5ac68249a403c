import type { Attempt, Confidence } from '../progress/attempt.ts';

/** How right a learner was at one degree of sureness. */
export interface Calibration {
  readonly confidence: Confidence;
  readonly n: number;
  /** from 0 to 1; undefined under five answers, which say nothing */
  readonly right: number | undefined;
}

const degrees: readonly Confidence[] = ['guess', 'fairly-sure', 'sure'];
const fewest = 5;

/** Sets what learners said of their answers against how these were; nothing where they never said. */
export function calibrationOf(firsts: readonly Attempt[]): readonly Calibration[] {
  return degrees.flatMap((confidence) => {
    const said = firsts.filter((first) => first.confidence === confidence && !first.revealed);
    if (said.length === 0) return [];
    const right = said.filter(({ grade }) => grade.verdict === 'right').length;
    return [{ confidence, n: said.length, right: said.length < fewest ? undefined : right / said.length }];
  });
}

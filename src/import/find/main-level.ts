import type { Candidate } from './candidate.ts';

/** The level that most of the questions have. */
export function mainLevel(accepted: ReadonlySet<Candidate>): number {
  const counts = new Map<number, number>();
  for (const { level } of accepted) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
}

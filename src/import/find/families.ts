import type { Candidate } from './candidate.ts';
import { follows } from './number-label.ts';
import type { NumberLabel } from './number-label.ts';

/** Candidates that are alike in one way, and how well they would do as the questions of the document. */
export interface Family {
  readonly kind: 'spoken' | 'numbered' | 'named' | 'style' | 'plain';
  readonly name: string;
  readonly members: readonly Candidate[];
  readonly level: number;
  /** 0 to 1: how sure it is that its members are questions */
  readonly certainty: number;
  readonly score: number;
}

/** Counts words of answers: how many stand between two blocks. */
export interface TextMeasure {
  between(start: number, end: number): number;
  readonly total: number;
}

/** Groups candidates by everything that could make them the questions. */
export function findFamilies(candidates: readonly Candidate[], measure: TextMeasure): readonly Family[] {
  const chain = numberChain(candidates);
  const groups: { kind: Family['kind']; name: string; members: readonly Candidate[] }[] = [
    { kind: 'spoken', name: 'spoken', members: candidates.filter((one) => one.isSpoken) },
    { kind: 'numbered', name: 'numbered', members: chain },
    { kind: 'named', name: 'named', members: candidates.filter((one) => one.isNamed) },
  ];
  const styles = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const isPlain = candidate.level === 0;
    if (isPlain && candidate.isBullet) continue;
    if (isPlain && !((candidate.isApart || candidate.hasRoomBelow) && candidate.isClosed && candidate.isQuestion)) {
      if (!/\.|list|column|^td\d/.test(candidate.style)) continue;
    }
    const key = isPlain ? `plain ${candidate.style} ${String(Math.round(candidate.indent / 4))}` : candidate.style;
    styles.set(key, [...(styles.get(key) ?? []), candidate]);
  }
  for (const [name, members] of styles)
    groups.push({ kind: name.startsWith('plain') ? 'plain' : 'style', name, members });

  const inChain = new Set(chain);
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ kind, name, members }) => {
      const certainty = certaintyOf(members, inChain);
      return {
        kind,
        name,
        members,
        level: Math.max(0, ...members.map((one) => one.level)),
        certainty,
        score: scoreOf(members, certainty, candidates, inChain, measure),
      };
    })
    .toSorted((one, other) => other.score - one.score || other.certainty - one.certainty);
}

/** How sure it is that these candidates are questions: by their marks, the contents list, their numbers. */
export function certaintyOf(members: readonly Candidate[], chain: ReadonlySet<Candidate>): number {
  const share = (test: (one: Candidate) => boolean) => members.filter(test).length / Math.max(1, members.length);
  const asked = share((one) => one.isQuestion);
  const named = share((one) => one.isNamed);
  const spoken = share((one) => one.isSpoken);
  const numbered = share((one) => chain.has(one));
  return 1 - (1 - 0.95 * asked) * (1 - 0.85 * named) * (1 - 0.9 * spoken) * (1 - 0.6 * numbered);
}

function scoreOf(
  members: readonly Candidate[],
  certainty: number,
  candidates: readonly Candidate[],
  chain: ReadonlySet<Candidate>,
  measure: TextMeasure,
): number {
  const own = new Set(members);
  const stops = candidates.filter(
    (one) => own.has(one) || one.level > 0 || one.isNamed || one.isSpoken || chain.has(one),
  );
  const next = new Map(stops.map((one, index) => [one, stops[index + 1]]));
  let answered = 0;
  let covered = 0;
  members.forEach((one, index) => {
    const until = next.get(one)?.start ?? Infinity;
    if (measure.between(one.end, until) >= 1) answered++;
    covered += measure.between(one.end, members[index + 1]?.start ?? Infinity);
  });
  const share = answered / members.length;
  const coverage = Math.min(1, covered / Math.max(1, measure.total));
  return members.length ** 0.8 * certainty ** 2 * share ** 2 * (0.2 + 0.8 * coverage);
}

const lookBack = 240;

/** The numbered candidates that count upwards together, through all depths and, where they must, from one again. */
export function numberChain(candidates: readonly Candidate[]): readonly Candidate[] {
  const numbered = candidates.filter(
    (one): one is Candidate & { readonly number: NumberLabel } => one.number !== undefined,
  );
  const best: { readonly value: number; readonly from: number }[] = [];
  numbered.forEach((one, index) => {
    let value = one.number.path.every((part) => part <= 1) || one.number.path.length === 1 ? 0 : -0.5;
    let from = -1;
    for (let at = Math.max(0, index - lookBack); at < index; at++) {
      const before = numbered[at];
      const known = best[at];
      if (!before || !known) continue;
      const step = known.value + stepOf(before, one);
      if (step > value) {
        value = step;
        from = at;
      }
    }
    best.push({ value: value + weightOf(one), from });
  });
  let at = best.reduce((top, one, index) => (one.value > (best[top]?.value ?? -Infinity) ? index : top), -1);
  const chain: Candidate[] = [];
  while (at >= 0) {
    const one = numbered[at];
    if (one) chain.push(one);
    at = best[at]?.from ?? -1;
  }
  return chain.length < 2 ? [] : chain.toReversed();
}

function weightOf(one: Candidate): number {
  const standing = one.isQuestion || one.isNamed || one.level > 0 ? 0.6 : one.isApart && one.isClosed ? -0.1 : -1.2;
  return standing + (one.isQuestion ? 0.5 : 0) + (one.isNamed ? 0.8 : 0) + (one.title.length > 220 ? -0.6 : 0);
}

function stepOf(
  before: Candidate & { readonly number: NumberLabel },
  one: Candidate & { readonly number: NumberLabel },
): number {
  const alike =
    before.number.path.length === one.number.path.length &&
    (before.style !== one.style || before.number.shape !== one.number.shape || Math.abs(before.indent - one.indent) > 1)
      ? -0.8
      : 0;
  const step = follows(before.number, one.number);
  if (step > 0) return step + alike;
  const isRestart = one.number.path.every((part) => part <= 1);
  return isRestart ? -2 + alike : -8;
}

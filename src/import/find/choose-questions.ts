import type { Candidate } from './candidate.ts';
import { certaintyOf, numberChain } from './families.ts';
import type { Family, TextMeasure } from './families.ts';
import { mainLevel } from './main-level.ts';

/** The candidates that are questions or chapters among the numbered and alike. */
export function chooseQuestions(
  families: readonly Family[],
  candidates: readonly Candidate[],
  measure: TextMeasure,
): ReadonlySet<Candidate> {
  const [best, ...others] = families;
  if (!best || best.certainty < 0.3) return new Set();
  const chain = new Set(numberChain(candidates));
  const accepted = new Set(best.members);
  for (const family of others) {
    const novel = family.members.filter((one) => !accepted.has(one));
    if (novel.length === 0) continue;
    const certainty = certaintyOf(novel, chain);
    const answered =
      novel.filter((one) => measure.between(one.end, nextOf(one, candidates)?.start ?? Infinity) >= 2).length /
      novel.length;
    const novelQuestions = novel.filter((one) => one.isQuestion).length;
    if (
      family.kind === 'named' &&
      best.level > 0 &&
      novelQuestions * 2 < novel.length &&
      novel.every((one) => one.level > 0 && one.level < best.level)
    )
      continue;
    const isRanked =
      family.kind === 'spoken' ||
      family.kind === 'named' ||
      family.kind === 'numbered' ||
      (family.level > 0 && (family.level <= best.level || best.level === 0));
    if (!isRanked) continue;
    if (certainty >= 0.75 && answered >= 0.6 && (novel.length >= 3 || family.kind === 'named'))
      for (const one of novel) accepted.add(one);
  }
  return withoutStrangers(withoutOtherParts(accepted, candidates, chain));
}

/**
 * Where only one part of a document asks questions, the titles of the same rank in the parts before and behind it are none.
 */
function withoutOtherParts(
  accepted: ReadonlySet<Candidate>,
  candidates: readonly Candidate[],
  chain: ReadonlySet<Candidate>,
): ReadonlySet<Candidate> {
  const parts: { readonly members: Candidate[] }[] = [];
  for (const one of candidates) {
    if (!accepted.has(one)) {
      if (one.level > 0 && one.level <= 6) parts.push({ members: [] });
    } else {
      if (parts.length === 0) parts.push({ members: [] });
      parts.at(-1)?.members.push(one);
    }
  }
  const asks = ({ members }: { readonly members: readonly Candidate[] }) =>
    members.some((one) => one.isQuestion || one.isSpoken || one.isNamed || chain.has(one));
  const isFaqPart = ({ members }: { readonly members: readonly Candidate[] }) =>
    members.length >= 3 && members.filter((one) => one.isQuestion).length * 10 >= members.length * 6;
  const [first, last] = [parts.findIndex(isFaqPart), parts.findLastIndex(isFaqPart)];
  if (first < 0) return accepted;
  const others = new Set(
    parts.filter((part, index) => (index < first || index > last) && !asks(part)).flatMap(({ members }) => members),
  );
  return new Set([...accepted].filter((one) => !others.has(one)));
}

/** Where nearly all have a number or mark, what has none is no question: a foreword, a licence. */
function withoutStrangers(all: ReadonlySet<Candidate>): ReadonlySet<Candidate> {
  const accepted = withoutHigherTitles(all);
  const isMarked = (one: Candidate) => one.number !== undefined || one.isSpoken;
  const marked = [...accepted].filter(isMarked);
  if (marked.length < 3 || marked.length < accepted.size * 0.7) return accepted;
  const isSure = marked.length >= 8 && marked.length >= accepted.size * 0.85;
  const stays = (one: Candidate) => isMarked(one) || one.isNamed || (one.level > 0 && (one.isQuestion || !isSure));
  return new Set([...accepted].filter(stays));
}

function nextOf(one: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find((other) => other.start >= one.end && (other.level > 0 || other.isNamed || other.isSpoken));
}

/** Where nearly all questions are of one level, a title of higher rank that asks nothing is none. */
function withoutHigherTitles(accepted: ReadonlySet<Candidate>): ReadonlySet<Candidate> {
  const main = mainLevel(accepted);
  const own = [...accepted].filter((one) => one.level === main);
  const asking = own.filter((one) => one.isQuestion || one.isSpoken);
  if (own.length < 8 || own.length < accepted.size * 0.7 || asking.length < own.length * 0.7) return accepted;
  const isHigher = (one: Candidate) =>
    one.level > 0 && (main === 0 || one.level < main) && !one.isQuestion && !one.isSpoken && one.number === undefined;
  return new Set([...accepted].filter((one) => !isHigher(one)));
}

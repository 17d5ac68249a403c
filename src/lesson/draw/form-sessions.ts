import { compareText } from '../../core/compare-text.ts';
import type { Attempt } from '../../progress/attempt.ts';
import { fewestAnswers } from '../gain.ts';
import type { Form } from './forms.ts';

/** The two forms as they were answered: first tries, oldest first. */
export interface AnsweredForms {
  readonly before: readonly Attempt[];
  /** empty until the second form has been answered, after the first */
  readonly after: readonly Attempt[];
}

/**
 * Finds the two forms among attempts: the first one before that has answers enough to be compared, or else the last, and the
 * last one after that came later.
 *
 * @param attempts  in any order
 * @returns undefined while no first form has been answered
 */
export function answeredForms(attempts: Iterable<Attempt>): AnsweredForms | undefined {
  const sessions = new Map<string, Attempt[]>();
  for (const attempt of [...attempts].toSorted((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))) {
    const { session = '' } = attempt;
    if (formOf(session) === undefined || attempt.try !== 1) continue;
    sessions.set(session, [...(sessions.get(session) ?? []), attempt]);
  }
  const of = (form: Form) => [...sessions].filter(([session]) => formOf(session) === form).map(([, given]) => given);
  const befores = of('before');
  const before = befores.find((given) => given.length >= fewestAnswers) ?? befores.at(-1);
  if (before === undefined) return undefined;
  const begun = before[0]?.at ?? '';
  return { before, after: of('after').findLast(([first]) => first !== undefined && first.at > begun) ?? [] };
}

/** The id of a session that is asked as a form says which: the quiz makes it so. */
function formOf(session: string): Form | undefined {
  const [form] = session.split('.');
  return form === 'before' || form === 'after' ? form : undefined;
}

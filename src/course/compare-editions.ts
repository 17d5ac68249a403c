import type { BankItem } from '../bank/bank.ts';
import type { ProvedItem } from '../bank/check-bank.ts';
import { listProblems, type ProblemList } from '../core/place-problem.ts';
import type { Problem, ProblemCode, SourceFile } from '../core/problem.ts';
import type { Faq } from '../faq/faq.ts';
import type { AuthoredQuestion } from '../items/kind.ts';

/** An edition as its author wrote it. */
export interface AuthoredEdition {
  readonly edition: string;
  readonly document: SourceFile;
  readonly bank: readonly SourceFile[];
  readonly faq: Faq;
  /** all that have the right form */
  readonly items: readonly BankItem[];
}

/**
 * What one edition has and the other has not: sections, and items of the sections that both have. Progress goes by their
 * ids, so a learner who changes the language would lose sight of it. Each problem stands where the thing is written.
 *
 * @param first  the default edition
 */
export function compareEditions(first: AuthoredEdition, other: AuthoredEdition): readonly Problem[] {
  const onlyIn = (one: AuthoredEdition, than: AuthoredEdition, code: ProblemCode, hint: string): readonly Problem[] => {
    const lists = new Map([one.document, ...one.bank].map((source) => [source.file, listProblems(source)]));
    const report = (list: ProblemList | undefined, span: Parameters<ProblemList['add']>[1], what: string) =>
      list?.add(code, span, { message: `the edition "${than.edition}" has no ${what}`, hint });
    const sections = new Set(than.faq.sections.map(({ id }) => id));
    const items = new Set(than.items.map(({ question }) => question.item.id));
    for (const { id, span } of one.faq.sections) {
      if (!sections.has(id)) report(lists.get(one.document.file), span, `section "${id}"`);
    }
    for (const { question, from, path } of one.items) {
      const { id, section } = question.item;
      // without a bank nothing of it was translated, as its author knows
      if (than.bank.length > 0 && sections.has(section) && !items.has(id))
        report(lists.get(from.file), from.yaml.place([...path, 'id']), `item "${id}"`);
    }
    return [...lists.values()].flatMap(({ problems }) => problems);
  };
  return [
    ...onlyIn(first, other, 'edition-lacks', 'translate it there, under the same id'),
    ...onlyIn(other, first, 'edition-extra', 'write it there too, under the same id, or take it away here'),
  ];
}

/**
 * Refuses an item that is another question than the default edition's item of the same id. Both share a revision, and so
 * every stored attempt: order shown and response must mean the same in either. The problem goes to the item's list.
 *
 * @param other    the default edition's item
 * @param edition  name of the default edition
 * @returns whether both are the same question
 */
export function isSameQuestion({ question, from }: ProvedItem, other: AuthoredQuestion, edition: string): boolean {
  const difference = differenceOf(question, other);
  if (difference === undefined) return true;
  const { id, section } = question.item;
  from.from.list.add('edition-differs', from.from.yaml.place([...from.path, difference.at]), {
    message: `not the item "${id}" of the edition "${edition}": ${difference.message}`,
    hint: 'translate that item with its kind, part ids and key, or give this one an id of its own',
    item: id,
    section,
  });
  return false;
}

function differenceOf(
  question: AuthoredQuestion,
  other: AuthoredQuestion,
): { at: 'kind' | 'id' | 'section' | 'twin'; message: string } | undefined {
  if (question.item.kind !== other.item.kind)
    return { at: 'kind', message: `there its kind is ${other.item.kind}, here ${question.item.kind}` };
  for (const at of ['section', 'twin'] as const) {
    const [here, there] = [question.item[at], other.item[at]];
    if (here !== there) return { at, message: `there its ${at} is ${there ?? 'none'}, here ${here ?? 'none'}` };
  }
  const [here, there] = [partIds(question), partIds(other)];
  const missing = there.filter((id) => !here.includes(id));
  const added = here.filter((id) => !there.includes(id));
  if (missing.length > 0 || added.length > 0)
    return {
      at: 'id',
      message: [
        ...(missing.length > 0 ? [`here it lacks the parts ${quoted(missing)}`] : []),
        ...(added.length > 0 ? [`there it lacks the parts ${quoted(added)}`] : []),
      ].join(', and '),
    };
  if (question.isTyped()) {
    const [ids, others] = [question, other].map((one) => one.sharedKey().toSorted().join(', '));
    return ids === others ? undefined : { at: 'id', message: `there its key is ${others ?? ''}, here ${ids ?? ''}` };
  }
  // by the grader and both ways, since a key is what earns everything, and its form is the kind's own affair
  if (earnsAll(question, other.key()) && earnsAll(other, question.key())) return undefined;
  return { at: 'id', message: 'it has another key' };
}

function partIds(question: AuthoredQuestion): readonly string[] {
  return [...new Set([...question.parts(), ...question.slots()].map(({ id }) => id))];
}

function earnsAll(question: AuthoredQuestion, response: unknown): boolean {
  return question.grade(response).verdict === 'right';
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ');
}

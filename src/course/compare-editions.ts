import type { ProvedItem } from '../bank/check-bank.ts';
import type { AuthoredQuestion } from '../items/kind.ts';

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
): { at: 'kind' | 'id'; message: string } | undefined {
  if (question.item.kind !== other.item.kind)
    return { at: 'kind', message: `there its kind is ${other.item.kind}, here ${question.item.kind}` };
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
  if (question.isTyped()) return undefined;
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

import { foldText } from '../core/fold-text.ts';
import { nearestName } from '../core/nearest-name.ts';
import type { Finding } from '../core/place-problem.ts';
import { problemCodes } from '../core/problem.ts';
import type { ProblemCode } from '../core/problem.ts';
import type { YamlPath } from '../faq/yaml-source.ts';
import type { Claim, Slot } from '../items/kind.ts';
import type { Bank, BankItem, Proof } from './bank.ts';
import type { ProvedItem } from './check-bank.ts';
import type { Prover } from './prove-quote.ts';

interface Context {
  readonly bank: Bank;
  readonly prover: Prover;
  readonly mustWriteIds: boolean;
  /** ids of the misconceptions whose own quote is proved */
  readonly proved: ReadonlySet<string>;
}

/**
 * Checks one item: its parts, its key, its claims and their quotes.
 *
 * @returns nothing when it has an error
 */
export function checkItem(item: BankItem, context: Context): ProvedItem | undefined {
  const { question, from } = item;
  const { yaml, list } = from;
  const { bank, prover } = context;
  const about = { item: question.item.id, section: question.item.section };
  let isSound = true;
  const refuse: Refuse = (code, path, finding) => {
    if (problemCodes[code] === 'error') isSound = false;
    list.add(code, yaml.place([...item.path, ...path]), { ...finding, ...about });
  };

  const home = prover.section(question.item.section);
  if (!home) {
    isSound = false;
    prover.refuseSection(question.item.section, from, [...item.path, 'section'], about);
  }
  const { twin } = question.item;
  if (twin !== undefined && (bank.twins.get(twin) ?? 0) < 2) {
    const nearest = nearestName(
      twin,
      [...bank.twins.keys()].filter((name) => name !== twin),
    );
    refuse('unknown-twin', ['twin'], {
      message: `no other item has "twin: ${twin}"`,
      hint:
        nearest === undefined
          ? 'write the same name at every item that asks this in other words'
          : `did you mean "${nearest}"?`,
    });
  }
  const isDistinct = checkParts(item, context, refuse);
  const faults = question.faults();
  for (const { code, path, message, hint } of faults) refuse(code, path, { message, hint });
  const key = question.grade(question.key());
  if (
    question.parts().some(({ role }) => role === 'distractor') &&
    !question.parts().some(({ role }) => role === 'key')
  )
    refuse('no-key', [], { message: 'no option is correct', hint: 'write "correct: true" at every option that is' });
  else if (
    (key.verdict !== 'right' || key.earned !== key.possible || key.possible <= 0) &&
    // a fault that was named is why
    isDistinct &&
    !faults.some(({ code }) => problemCodes[code] === 'error')
  )
    refuse('key-not-graded', [], {
      message: `its own key earns ${String(key.earned)} of ${String(key.possible)}`,
      hint:
        key.possible > 0
          ? 'look for parts with the same id or the same text'
          : 'give it something to answer, such as a gap',
    });

  const proofs: Proof[] = [];
  for (const claim of question.claims()) {
    const proof = checkClaim(claim);
    if (proof) proofs.push(proof);
  }
  const keyClaims = question.claims().filter(({ role }) => role === 'key');
  const isKey = (proof: Proof) => keyClaims.some(({ part }) => part === proof.part);
  for (const part of question.parts()) {
    if (part.role !== 'distractor') continue;
    const proof = proofs.find((other) => isKey(other) && provedTexts(other).includes(foldAnswer(part.text)));
    if (proof)
      refuse('distractor-is-key', textPath(item, part), {
        message: 'this wrong option says what the key was proved with',
        hint: 'change the option, or mark it as correct',
      });
  }
  if (!isSound) return undefined;
  return { question, from: item, proofs, points: [...new Set(proofs.filter(isKey).map(({ passage }) => passage))] };

  /** The words of a proof: the quote, and the whole passage. */
  function provedTexts({ passage: id, start, end }: Proof): readonly string[] {
    const sectionId = id.slice(0, id.lastIndexOf('.'));
    const passage = prover.section(sectionId)?.passages.find((other) => other.id === id);
    return passage ? [foldAnswer(passage.text.slice(start, end)), foldAnswer(passage.text)] : [];
  }

  function checkClaim(claim: Claim): Proof | undefined {
    const { misconception: name } = claim;
    if (name !== undefined && !bank.misconceptionIds.has(name)) {
      const nearest = nearestName(name, bank.misconceptionIds);
      const own = [...claim.path, 'misconception'];
      refuse('unknown-misconception', yaml.has([...item.path, ...own]) ? own : claim.path, {
        message: `no misconception has the id "${name}"`,
        hint: nearest === undefined ? 'define it under "misconceptions:"' : `did you mean "${nearest}"?`,
      });
    } else if (name !== undefined && !context.proved.has(name)) isSound = false;
    // what is said to any other wrong answer rests on the quote of the key
    const isBorrowing = claim.role === 'otherwise' || (claim.role === 'distractor' && name !== undefined);
    const way = claim.role === 'distractor' ? ', here or in its misconception' : '';
    if (claim.why === undefined && !isBorrowing)
      refuse('missing-why', claim.path, {
        message: `"why" is missing${nameOf(claim)}`,
        hint: `say in a sentence why it is ${claim.role === 'key' ? 'right' : 'wrong'}${way}`,
      });
    if (claim.quote === undefined) {
      if (!isBorrowing)
        refuse('missing-quote', claim.path, {
          message: `"quote" is missing${nameOf(claim)}`,
          hint: `copy the words of the document that settle it${way}`,
        });
      return undefined;
    }
    const section = claim.section === undefined ? home : prover.section(claim.section);
    if (!section) {
      if (claim.section === undefined) return undefined;
      isSound = false;
      prover.refuseSection(claim.section, from, [...item.path, ...claim.path, 'section'], about);
      return undefined;
    }
    const place = prover.prove(
      claim.quote,
      section,
      from,
      [...item.path, ...(claim.quotePath ?? [...claim.path, 'quote'])],
      about,
    );
    if (!place) isSound = false;
    return place && { part: claim.part, ...place };
  }

  function nameOf(claim: Claim): string {
    return claim.path.length === 0 ? '' : ` at "${claim.part}"`;
  }
}

type Refuse = (code: ProblemCode, path: YamlPath, finding: Omit<Finding, 'item' | 'section'>) => void;

/**
 * Parts must differ in id and text, and so must what they are given to; see also `checkIds`.
 *
 * @returns whether they do
 */
function checkParts(item: BankItem, { mustWriteIds }: Context, refuse: Refuse): boolean {
  const { question } = item;
  const reported = new Set<string>();
  for (const alike of [question.parts(), question.slots()]) {
    const texts = new Map<string, Slot>();
    const ids = new Map<string, Slot>();
    for (const part of alike) {
      const text = foldAnswer(part.text);
      const sameText = texts.get(text);
      const sameId = ids.get(part.id);
      if ((sameText || sameId) && !reported.has(part.id)) {
        reported.add(part.id);
        if (sameText)
          refuse('duplicate-part', textPath(item, part), {
            message: `says the same as "${sameText.text}"`,
            hint: 'change one of the two, or take one away',
          });
        else if (sameId)
          refuse('duplicate-part', textPath(item, part), {
            message: `has the same id as "${sameId.text}": ${part.id}`,
            hint: 'give one of the two another id',
          });
      }
      texts.set(text, part);
      ids.set(part.id, part);
    }
  }
  // an answer may have the id of the pair that it belongs to, but of no other claim
  const claimed = new Set<string>();
  for (const { part, path } of question.claims()) {
    if (claimed.has(part) && !reported.has(part))
      refuse('duplicate-part', path, { message: `has the id of another: ${part}`, hint: 'give it an id of its own' });
    claimed.add(part);
  }
  if (mustWriteIds) checkIds(item, refuse);
  return reported.size === 0;
}

/** In a course of several editions ids must be written: the slug of a text differs from language to language. */
function checkIds(item: BankItem, refuse: Refuse): void {
  const { question, from } = item;
  const checked = new Set<string>();
  for (const part of [...question.parts(), ...question.slots()]) {
    const owner = from.yaml.has([...item.path, ...part.path, 'text']) ? part.path : part.path.slice(0, -1);
    // both sides of a pair stand under one id
    if (checked.has(owner.join('/'))) continue;
    checked.add(owner.join('/'));
    // what stands in a mapping, as gaps do, is named by its key
    if (part.path.at(-1) === part.id) continue;
    if (!from.yaml.has([...item.path, ...owner, 'id']))
      refuse('part-without-id', textPath(item, part), {
        message: 'a part must have an id in a course with several editions',
        hint: `write "id: ${part.id}" here, and the same id in the other editions`,
      });
  }
}

/** Path of a part's text below its item. */
function textPath(item: BankItem, part: Slot): YamlPath {
  const text = [...part.path, 'text'];
  return item.from.yaml.has([...item.path, ...text]) ? text : part.path;
}

/** An answer as a reader sees it: case and closing punctuation do not tell two apart. */
function foldAnswer(text: string): string {
  return foldText(text)
    .folded.toLowerCase()
    .replace(/^'+|[.,;:!?']+$/g, '');
}

import fc from 'fast-check';

/** A question of GIFT, and the part of the item that it must come to. */
export interface WrittenGift {
  readonly gift: string;
  readonly item: object;
}

/** Takes away the meaning of signs. */
function escape(text: string): string {
  return text.replace(/[\\:#={}~]/g, String.raw`\$&`);
}

const letters = [...'abcdefgxyzABC0123456789éñß字:#={}~\\%>-$[]()/ .,!"\'*'];
/** One line that is trimmed, begins with a letter and is no pattern. */
const text = fc
  .array(fc.constantFrom(...letters.filter((letter) => letter !== '*')), { minLength: 0, maxLength: 12 })
  .map((own) => `w${own.join('')}`.replace(/\s+/g, ' ').trim());
/** GIFT has no escape for an arrow, which always makes pairs. */
const withoutArrow = (own: string) => own.replaceAll(/->+/g, '-');
const optional = fc.option(text, { nil: '' });
/** Texts that stay different when case, accents and signs are folded. */
const several = (minLength: number, maxLength: number) =>
  fc
    .array(text, { minLength, maxLength })
    .map((texts) => texts.map((own, index) => `${String.fromCharCode(97 + index)}${own}`));
const feedback = (own: string) => (own === '' ? '' : `#${escape(own)}`);
const claim = (why: string) => ({ why, quote: '' });
const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100);
const space = fc.constantFrom('', ' ', '\n', '\n  ', '\n// a note\n');

const choice = fc
  .record({ texts: several(2, 7), key: fc.nat(), whys: fc.array(optional, { minLength: 7, maxLength: 7 }), space })
  .map(({ texts, key, whys, space: gap }) => ({
    answers: texts
      .map((own, at) => `${gap}${at === key % texts.length ? '=' : '~'}${escape(own)}${feedback(whys[at] ?? '')}`)
      .join(' '),
    item: {
      kind: 'choice',
      options: texts.map((own, at) => ({
        text: own,
        ...(at === key % texts.length ? { correct: true } : {}),
        ...claim(whys[at] ?? ''),
      })),
    },
  }));

const multiple = fc.record({ texts: several(3, 7), keys: fc.integer({ min: 2, max: 2 }) }).map(({ texts, keys }) => ({
  answers: texts.map((own, at) => `~%${at < keys ? '' : '-'}${String(100 / keys)}%${escape(own)}`).join('\n'),
  item: { kind: 'choice', options: texts.map((own, at) => ({ text: own, ...(at < keys ? { correct: true } : {}) })) },
}));

const short = fc.record({ texts: several(1, 4), why: optional }).map(({ texts, why }) => {
  const accept = texts.map(withoutArrow);
  const own = withoutArrow(why);
  return {
    answers: accept.map((answer, at) => `=${escape(answer)}${at === 0 ? feedback(own) : ''}`).join(' '),
    item: { kind: 'short', accept, ...claim(own) },
  };
});

const numbers = fc
  .record({ value: number, tolerance: fc.nat(500), why: optional })
  .map(({ value, tolerance, why }) => ({
    answers: `#${String(value)}:${String(tolerance)}${feedback(why)}`,
    item: { kind: 'number', value, ...(tolerance === 0 ? {} : { tolerance }), ...claim(why) },
  }));

const pairs = fc.record({ lefts: several(2, 7), rights: several(7, 7) }).map(({ lefts, rights }) => {
  const sides = lefts.map((left, at) => ({ left: withoutArrow(left), right: rights[at] ?? '' }));
  return {
    answers: sides.map(({ left, right }) => `=${escape(left)} -> ${escape(right)}`).join('\n'),
    item: { kind: 'match', pairs: sides.map((side) => ({ ...side, ...claim('') })) },
  };
});

/** Any question that is taken whole: what is written is what must be read. */
export const writtenGift: fc.Arbitrary<WrittenGift> = fc
  .record({ name: fc.boolean(), prompt: text, body: fc.oneof(choice, multiple, short, numbers, pairs) })
  .map(({ name, prompt, body }) => ({
    gift: `${name ? '::A name::' : ''}[plain]${escape(prompt)} {${body.answers}}`,
    item: { prompt, section: '', ...body.item },
  }));

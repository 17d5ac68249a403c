import * as v from 'valibot';

const names = v.pipe(v.array(v.string()), v.readonly());

/** Schema of a session's settings, as they lie in its record. */
export const settingsSchema = v.object({
  /** ids of sections; none stands for all */
  sections: names,
  /** kinds of items; none stands for all */
  kinds: names,
  /** how many items are wanted; a course may have fewer */
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  mode: v.picklist(['practice', 'exam']),
  /** whether it is asked, with each answer, how sure the learner is */
  asksConfidence: v.boolean(),
  /** minutes, 0 for no limit */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** the same seed gives everybody the same session; empty when none was set yet */
  seed: v.string(),
});

/** What a session is made by. */
export type QuizSettings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const defaultSettings: QuizSettings = {
  sections: [],
  kinds: [],
  count: 10,
  mode: 'practice',
  asksConfidence: false,
  minutes: 0,
  seed: '',
};

/** the most that a link may ask for, and a field takes */
export const most = { count: 999, minutes: 600, seed: 40 } as const;

/**
 * Reads settings from the query of a link: `sections=embargo,visits&n=20&mode=exam&seed=k3f9`. Unknown keys are passed over,
 * and what cannot be is as if it were not there: a link with a slip still opens a quiz.
 *
 * @param query  what follows `#quiz?`
 */
export function parseSettings(query: string): QuizSettings {
  const given = new Map(query.split('&').map(pairOf));
  const { count, minutes } = defaultSettings;
  const seed = given.get('seed')?.[0] ?? '';
  return {
    sections: namesIn(given.get('sections')),
    kinds: namesIn(given.get('kinds')),
    count: numberIn(given.get('n'), most.count) ?? count,
    mode: given.get('mode')?.[0] === 'exam' ? 'exam' : 'practice',
    asksConfidence: given.get('confidence')?.[0] === '1',
    minutes: numberIn(given.get('minutes'), most.minutes) ?? minutes,
    seed: seed.length <= most.seed ? seed : '',
  };
}

/** Writes the query from which `parseSettings` reads the same settings; what is by default is left out. */
export function settingsQuery(settings: QuizSettings): string {
  const { sections, kinds, count, mode, asksConfidence, minutes, seed } = settings;
  const pairs: readonly (readonly [string, readonly string[]])[] = [
    ['sections', sections],
    ['kinds', kinds],
    ['n', count === defaultSettings.count ? [] : [String(count)]],
    ['mode', mode === defaultSettings.mode ? [] : [mode]],
    ['confidence', asksConfidence ? ['1'] : []],
    ['minutes', minutes === defaultSettings.minutes ? [] : [String(minutes)]],
    ['seed', seed === '' ? [] : [seed]],
  ];
  return pairs
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${values.map(encodeURIComponent).join(',')}`)
    .join('&');
}

/** The settings that a course can fulfil: what it does not have is dropped, and all of something is as none named. */
export function settingsFor(
  settings: QuizSettings,
  has: { readonly sections: readonly string[]; readonly kinds: readonly string[] },
): QuizSettings {
  return {
    ...settings,
    sections: within(settings.sections, has.sections),
    kinds: within(settings.kinds, has.kinds),
  };
}

/** Those that there are, each once, in their own order. */
function within(named: readonly string[], all: readonly string[]): readonly string[] {
  const known = all.filter((name) => named.includes(name));
  return known.length === all.length ? [] : known;
}

/** A key with its values. A mail program may have cut an escape: then the value stays as it is. */
function pairOf(text: string): readonly [string, readonly string[]] {
  const [key = '', ...rest] = text.split('=');
  return [key, rest.join('=').split(',').map(decoded)];
}

function namesIn(values: readonly string[] = []): readonly string[] {
  return [...new Set(values)].filter((name) => name !== '');
}

function numberIn([text = '']: readonly string[] = [], highest: number): number | undefined {
  if (!/^\d{1,3}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= 1 && number <= highest ? number : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

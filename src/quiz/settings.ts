import * as v from 'valibot';
import { count, countFromOne } from '../progress/shapes.ts';
import type { Form } from '../lesson/draw/forms.ts';
import { choicePairs, drawSettingsIn, usualCount } from '../lesson/draw/draw-settings.ts';
import { numberIn, readQuery, writeQuery } from '../lesson/draw/link-query.ts';

const names = v.pipe(v.array(v.string()), v.readonly());

/** Schema of a session's settings, as they lie in its record. */
export const settingsSchema = v.object({
  /** ids of sections; none stands for all */
  sections: names,
  /** kinds of items; none stands for all */
  kinds: names,
  /** how many items are wanted; a course may have fewer */
  count: countFromOne,
  mode: v.picklist(['practice', 'exam']),
  /** whether it is asked, with each answer, how sure the learner is */
  asksConfidence: v.boolean(),
  /** minutes, 0 for no limit */
  minutes: count,
  /** the same seed gives everybody the same session; empty when none was set yet */
  seed: v.string(),
  /** one of two sessions on the same points; left out where there is one only */
  form: v.exactOptional(v.picklist(['before', 'after'])),
});

/** What a session is made by. */
export type QuizSettings = Readonly<v.InferOutput<typeof settingsSchema>>;

export const defaultSettings: QuizSettings = {
  sections: [],
  kinds: [],
  count: usualCount,
  mode: 'practice',
  asksConfidence: false,
  minutes: 0,
  seed: '',
};

/** how many points two forms ask: enough for a gain that says something, and few enough to be answered twice */
const formCount = 12;

/** the most that a link may ask for, and a field takes */
export const most = { count: 999, minutes: 600 } as const;

/**
 * Reads settings from the query of a link: `sections=embargo,visits&n=20&mode=exam&seed=k3f9`. Unknown keys are passed over,
 * and what cannot be is as if it were not there: a link with a slip still opens a quiz.
 *
 * @param query  what follows `#quiz?`
 */
export function parseSettings(query: string): QuizSettings {
  const given = readQuery(query);
  const form = given.get('form')?.[0];
  if (form === 'before' || form === 'after') return formSettings(form);
  return {
    ...drawSettingsIn(given, most.count),
    mode: given.get('mode')?.[0] === 'exam' ? 'exam' : 'practice',
    asksConfidence: given.get('confidence')?.[0] === '1',
    minutes: numberIn(given.get('minutes'), most.minutes) ?? defaultSettings.minutes,
  };
}

/** Both forms are drawn alike, or they would be no pair: nothing about them is to be chosen. */
function formSettings(form: Form): QuizSettings {
  return { ...defaultSettings, count: formCount, mode: 'exam', seed: 'before-after', form };
}

/** Writes the query from which `parseSettings` reads the same settings; what is by default is left out. */
export function settingsQuery(settings: QuizSettings): string {
  const { mode, asksConfidence, minutes, seed, form } = settings;
  if (form !== undefined) return writeQuery([['form', [form]]]);
  return writeQuery([
    ...choicePairs(settings),
    ['mode', mode === defaultSettings.mode ? [] : [mode]],
    ['confidence', asksConfidence ? ['1'] : []],
    ['minutes', minutes === defaultSettings.minutes ? [] : [String(minutes)]],
    ['seed', seed === '' ? [] : [seed]],
  ]);
}

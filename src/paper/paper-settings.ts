import { choicePairs, drawSettingsIn, usualCount, type DrawSettings } from '../lesson/draw/draw-settings.ts';
import { readQuery, writeQuery } from '../lesson/draw/link-query.ts';

/** Forms ask the same points, so that neighbours cannot copy: B in another order, with twins in place of items. */
export const formNames = ['A', 'B'] as const;
export type FormName = (typeof formNames)[number];

/** What can be printed, in the order in which it is: sheets of each form, and cards to hold up, which are the same for all. */
export const sheetNames = ['worksheet', 'answers', 'cards', 'key'] as const;
export type SheetName = (typeof sheetNames)[number];

/** What is to be printed. */
export interface PaperSettings extends DrawSettings {
  readonly forms: readonly FormName[];
  readonly sheets: readonly SheetName[];
}

export const usualPaper: PaperSettings = {
  sections: [],
  kinds: [],
  count: usualCount,
  seed: '',
  forms: ['A'],
  sheets: ['worksheet'],
};

/** The most items of a form: the answers to them have to find room on one page. */
export const mostItems = 40;

/**
 * Reads settings from the query of a link: `sections=embargo,visits&n=20&forms=A,B&sheets=worksheet,key&seed=k3f9`. Unknown
 * keys are passed over, and what cannot be is as if it were not there.
 *
 * @param query  what follows `#paper?`
 */
export function parsePaper(query: string): PaperSettings {
  const given = readQuery(query);
  return {
    ...drawSettingsIn(given, mostItems),
    forms: known(formNames, given.get('forms')) ?? usualPaper.forms,
    sheets: known(sheetNames, given.get('sheets')) ?? usualPaper.sheets,
  };
}

/** Writes the query from which `parsePaper` reads the same settings; what is by default is left out. */
export function paperQuery(settings: PaperSettings): string {
  const { forms, sheets, seed } = settings;
  return writeQuery([
    ...choicePairs(settings),
    ['forms', forms.join() === usualPaper.forms.join() ? [] : forms],
    ['sheets', sheets.join() === usualPaper.sheets.join() ? [] : sheets],
    ['seed', seed === '' ? [] : [seed]],
  ]);
}

/** Those of the names that are given, in their own order; undefined when there are none. */
function known<Name extends string>(
  names: readonly Name[],
  given: readonly string[] = [],
): readonly Name[] | undefined {
  const found = names.filter((name) => given.includes(name));
  return found.length === 0 ? undefined : found;
}

import { deckMessages } from '../ui/deck-messages.ts';

/** What a key can do in the deck. */
export type DeckAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'overview'
  | 'go-to'
  | 'full-screen'
  | 'black'
  | 'class'
  | 'speaker'
  | 'notes'
  | 'count-down'
  | 'print'
  | 'test-slide'
  | 'help'
  | 'close';

/** A line of the table: `keys` as in `KeyboardEvent.key`, letters in lower case. */
export interface DeckKeys {
  readonly action: DeckAction;
  readonly keys: readonly string[];
  /** keys that a clicker sends: they work wherever the focus is, but for a field of several lines */
  readonly always?: readonly string[];
  /** names the action in the help */
  readonly label: TextKey;
}

/** The messages that are plain texts. */
type TextKey = {
  [Key in keyof typeof deckMessages]: (typeof deckMessages)[Key] extends string ? Key : never;
}[keyof typeof deckMessages];

/** The one table of keys: the help shows it, and `actionOf` is the only reader of key presses. */
export const deckKeys: readonly DeckKeys[] = [
  { action: 'next', keys: ['ArrowRight', 'ArrowDown', ' '], always: ['PageDown'], label: 'nextSlide' },
  { action: 'previous', keys: ['ArrowLeft', 'ArrowUp'], always: ['PageUp'], label: 'previousSlide' },
  { action: 'first', keys: ['Home'], label: 'firstSlide' },
  { action: 'last', keys: ['End'], label: 'lastSlide' },
  { action: 'overview', keys: ['o'], label: 'overview' },
  { action: 'go-to', keys: ['g'], label: 'goTo' },
  { action: 'full-screen', keys: ['f'], always: ['F5'], label: 'fullScreen' },
  { action: 'black', keys: ['b', '.'], label: 'blackScreen' },
  { action: 'speaker', keys: ['s'], label: 'speakerView' },
  { action: 'notes', keys: ['n'], label: 'speakerNotes' },
  { action: 'count-down', keys: ['d'], label: 'countDown' },
  { action: 'class', keys: ['c'], label: 'theClass' },
  { action: 'print', keys: ['p'], label: 'printSlides' },
  { action: 'test-slide', keys: ['t'], label: 'testSlide' },
  { action: 'help', keys: ['?'], label: 'help' },
  { action: 'close', keys: ['Escape'], label: 'closeOrBack' },
];

/** What keys are called where their `KeyboardEvent.key` is not what stands on them. */
const signs = new Map([
  ['ArrowRight', '→'],
  ['ArrowLeft', '←'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['Escape', 'Esc'],
]);

/**
 * What a key is called: `F5` as it is, a letter as it stands on its key.
 *
 * @param isMirrored  as for `actionOf`
 */
export function keyName(key: string, isMirrored = false): string {
  const named: Readonly<Record<string, string>> = deckMessages.keyNames;
  const meant = (isMirrored ? mirrored.get(key) : undefined) ?? key;
  return signs.get(meant) ?? named[meant] ?? (meant.length > 1 ? meant : meant.toUpperCase());
}

/** What has the focus, as far as keys are concerned: a field keeps every key, a button only those that press it. */
export type Focus = 'field' | 'button' | 'none';

/** What is read of a key press. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** The arrows as they are meant where the page is laid out from right to left. */
const mirrored = new Map([
  ['ArrowRight', 'ArrowLeft'],
  ['ArrowLeft', 'ArrowRight'],
]);

/**
 * Says what a key press does in the deck.
 *
 * @param isMirrored  the page is laid out from right to left: the arrow to the left goes on
 * @returns undefined when the key is not the deck's: it belongs to the browser or to what has the focus
 */
export function actionOf(press: KeyPress, focus: Focus, isMirrored = false): DeckAction | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined;
  const pressed = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const key = (isMirrored ? mirrored.get(pressed) : undefined) ?? pressed;
  const line = deckKeys.find(({ keys, always = [] }) => keys.includes(key) || always.includes(key));
  if (!line || line.always?.includes(key)) return line?.action;
  if (focus === 'field' || (focus === 'button' && key === ' ')) return undefined;
  if (!press.shiftKey) return line.action;
  // Shift turns Space round, types `?`, and leaves letters what they are; with arrows it selects text
  if (key === ' ') return 'previous';
  return key.length === 1 ? line.action : undefined;
}

/** Says what a key press meets on its way, from the innermost element outwards (`event.composedPath()`). */
export function focusOf(path: readonly EventTarget[]): Focus {
  for (const target of path) {
    if (!(target instanceof HTMLElement)) continue;
    if (target.isContentEditable || target.matches('input, select, textarea')) return 'field';
    if (target.matches('button, a[href], summary, [role="button"]')) return 'button';
  }
  return 'none';
}

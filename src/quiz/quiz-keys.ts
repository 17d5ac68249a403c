/** What a key press in the sheet does: it chooses the option of that number, from 0, or does what the main button does. */
export type QuizAction = { readonly choose: number } | 'main';

/** What has the focus, as far as keys are concerned. */
export type QuizFocus = 'field' | 'option' | 'control' | 'none';

/**
 * Says what a key press does while the focus is in the sheet of a question, and only there (WCAG 2.1.4). Digits and letters
 * choose; a field or a list keeps all of its keys, and Enter belongs to whatever can be pressed.
 *
 * @returns undefined when the key belongs to the browser or to what has the focus
 */
export function quizAction(
  press: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  focus: QuizFocus,
): QuizAction | undefined {
  if (focus === 'field' || press.altKey || press.ctrlKey || press.metaKey) return undefined;
  if (press.key === 'Enter') return focus === 'none' ? 'main' : undefined;
  if (/^[1-9]$/.test(press.key)) return { choose: Number(press.key) - 1 };
  // as on the options: `letter` in `items/letter.ts`
  if (/^[a-i]$/i.test(press.key)) return { choose: press.key.toLowerCase().charCodeAt(0) - 97 };
  return undefined;
}

/** Says what a key press meets. */
export function quizFocus(target: EventTarget | null): QuizFocus {
  if (!(target instanceof HTMLElement)) return 'none';
  // sentences have no letters
  if (target.closest('.sentences')) return 'field';
  if (target.matches('input[type="radio"], input[type="checkbox"]')) return 'option';
  if (target.isContentEditable || target.matches('input, select, textarea')) return 'field';
  return target.closest('button, a[href], summary') ? 'control' : 'none';
}

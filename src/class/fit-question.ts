/** By how much texts may shrink, step by step: below it a projector's last row reads them no more. */
const steps = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72] as const;

/**
 * Sets what stands in a box of fixed height as large as it fits, by the factor `--k` of its style. Where nothing fits it
 * scrolls, and can be reached by keyboard.
 *
 * @returns whether it fits
 */
export function fitInto(box: HTMLElement): boolean {
  for (const factor of steps) {
    box.style.setProperty('--k', String(factor));
    // a row's rounding is no overflow
    if (box.scrollHeight <= box.clientHeight + 1) {
      box.removeAttribute('tabindex');
      return true;
    }
  }
  box.tabIndex = 0;
  return false;
}

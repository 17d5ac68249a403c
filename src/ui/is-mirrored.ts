/** Whether the page is laid out from right to left: what points onwards then points left. */
export function isMirrored(): boolean {
  return document.documentElement.dir === 'rtl';
}

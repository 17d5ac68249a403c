/**
 * Gives the page the style of a chunk that has just come. It stands behind the page's own style, and as long as the page: a
 * chunk runs once.
 *
 * The style travels in the script, so that what a chunk draws is never there without it, and costs no request of its own.
 *
 * @param css  imported with `?inline`; such a sheet has no file, so `url()` in it counts from the page
 * @returns the sheet, for a style that follows what is shown
 */
export function adoptStyle(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return sheet;
}

/** What was built, by file name: the part of Rolldown's bundle that is looked at. */
type Built = Readonly<
  Record<string, { readonly type: 'chunk' } | { readonly type: 'asset'; readonly source: string | Uint8Array }>
>;

/** What the first paint needs, out of the page's style sheet. */
export interface InlinedPage {
  readonly html: string;
  /** the style, byte for byte as it stands in the page */
  readonly style?: string;
  /** the file it was */
  readonly sheet?: string;
}

/**
 * Puts the page's one style sheet into the page: the first paint then waits for no second file. A policy in a `<meta>` keeps
 * browsers from fetching ahead what stands behind it, so that a sheet of its own would come a whole turn later.
 *
 * @param html    a built page, with a link to its sheet
 * @param bundle  what was built, with the sheet in it
 */
export function inlineStyle(html: string, bundle: Built): InlinedPage {
  const link = /[ \t]*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>\n?/.exec(html);
  const sheet = link?.[1] ?? '';
  const asset = bundle[sheet];
  if (!link || asset?.type !== 'asset') throw new Error('the page has no style sheet to put into it');
  const style = asAscii(String(asset.source).trim()).replace(/url\(\.\//g, 'url(./assets/');
  return { html: html.replace(link[0], () => `<style>${style}</style>\n`), style, sheet };
}

/** Texts of one byte a letter are decoded and parsed several times faster: see `asciiHtml`. */
function asAscii(css: string): string {
  return css.replace(/[^\0-\x7f]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16) ?? ''} `);
}

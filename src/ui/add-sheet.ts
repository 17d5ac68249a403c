/**
 * Adds a style sheet to the page, once; resolves when its rules hold. Without its sheet a part is plain, but whole: a sheet
 * that cannot be loaded is no error, and neither is none: in dev the first paint goes without.
 */
export async function addSheet(href: string | undefined): Promise<void> {
  if (!href) return;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const link = links.find((known) => known.href === new URL(href, document.baseURI).href) ?? newLink(href);
  if (link.sheet) return;
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
}

function newLink(href: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  return link;
}

/**
 * Adds a style sheet to the page, once, and resolves when its rules hold. A sheet that cannot be loaded is no error: its part
 * is plain then, but whole, and whoever asks again tries again.
 *
 * @param href  undefined asks for nothing: in dev there is no sheet to load ahead
 */
export async function addSheet(href: string | undefined): Promise<void> {
  if (!href) return;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const link = links.find((known) => known.href === new URL(href, document.baseURI).href) ?? newLink(href);
  if (link.sheet) return;
  await new Promise((resolve) => {
    link.addEventListener('load', resolve);
    // a failed link never speaks again: the next who asks must not wait for it
    link.addEventListener('error', () => {
      link.remove();
      resolve(undefined);
    });
  });
}

function newLink(href: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
  return link;
}

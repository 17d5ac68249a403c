/**
 * The page's default Trusted Types policy: the only two strings that may become HTML are those that Reveal assigns when it
 * starts, nothing and its controls (made even with `controls: false`). Every other string is refused, ours included:
 * nothing in the browser is built from text.
 *
 * It is installed by being imported, and must be the first import of the main script.
 */
const controls = [
  ['left', 'previous slide'],
  ['right', 'next slide'],
  ['up', 'above slide'],
  ['down', 'below slide'],
]
  .map(
    ([side, label]) =>
      `<button class="navigate-${side}" aria-label="${label}"><div class="controls-arrow"></div></button>`,
  )
  .join('');

/** Returns the string when it may become HTML, else null, on which the browser refuses and reports it. */
function allowedHtml(html: string): string | null {
  return html === '' || html.replace(/>\s+</g, '><') === controls ? html : null;
}

declare global {
  interface Window {
    /** missing in browsers without Trusted Types; the library of TypeScript does not know it yet */
    readonly trustedTypes?: { createPolicy(name: string, rules: { createHTML(html: string): string | null }): unknown };
  }
}

// Browsers without Trusted Types ignore the directives, and need no policy.
window.trustedTypes?.createPolicy('default', { createHTML: allowedHtml });

// After a restart of the dev server Vite's client asks for it from a worker made of text, which the policy refuses; where
// there are no such workers it asks by itself, and then loads the page anew.
if (import.meta.hot) Reflect.deleteProperty(window, 'SharedWorker');

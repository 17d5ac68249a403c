/**
 * The page's default Trusted Types policy: nothing becomes HTML but the empty string, which Reveal assigns when it starts.
 * Every other string is refused, ours included: nothing in the browser is built from text.
 *
 * It is installed by being imported, and must be the first import of the main script.
 *
 * @returns null to refuse, on which the browser reports it
 */
function allowedHtml(html: string): string | null {
  return html === '' ? html : null;
}

/** What a policy lets through: the text itself, or nothing. */
interface TrustedRules {
  createHTML?(html: string): string | null;
  createScriptURL?(url: string): string | null;
}

declare global {
  interface Window {
    /** missing in browsers without Trusted Types; the library of TypeScript does not know it yet */
    readonly trustedTypes?: { createPolicy(name: string, rules: TrustedRules): TrustedRules };
  }
}

// Browsers without Trusted Types ignore the directives, and need no policy.
window.trustedTypes?.createPolicy('default', { createHTML: allowedHtml });

// After a restart of the dev server Vite's client asks for it from a worker made of text, which the policy refuses; where
// there are no such workers it asks by itself, and then loads the page anew.
if (import.meta.hot) Reflect.deleteProperty(window, 'SharedWorker');

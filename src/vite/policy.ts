import { createHash } from 'node:crypto';

/**
 * The Content Security Policy of every page, as meta and as header.
 *
 * `lit-html` is Lit's own Trusted Types policy; `default` is ours (`src/app/trusted-types.ts`) and lets the empty string
 * through. The error overlay of Vite is styled by a `<style>`, which is why the dev server is laxer there and nowhere else.
 *
 * @param boot  the text of the page's one inline script, byte for byte
 * @param mode  `dev` for Vite's dev server, `built` for everything that is published
 */
export function policy(boot: string, mode: 'dev' | 'built'): string {
  const hash = createHash('sha256').update(boot).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    mode === 'dev' ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default lit-html',
  ].join('; ');
}

import { createHash } from 'node:crypto';

/**
 * The Content Security Policy of every page, as meta and as header.
 *
 * `lit-html` is Lit's own Trusted Types policy; `default` is ours (`src/app/trusted-types.ts`) and lets the empty string
 * through; `offline` lets through the address of the worker. The error overlay of Vite is styled by a `<style>`, which is why the dev server is laxer there and nowhere else.
 *
 * @param boot   the text of the page's one inline script, byte for byte
 * @param style  the text of its one inline style, byte for byte; undefined in Vite's dev server, which links its sheets and
 *               puts more into the page itself
 */
export function policy(boot: string, style: string | undefined): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hash(boot)}`,
    `style-src 'self' ${style === undefined ? "'unsafe-inline'" : hash(style)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default lit-html offline',
  ].join('; ');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

import { expect, it } from 'vitest';
import { policy } from '../../../src/vite/policy.ts';

it('allows our own files, the one inline script and style and three Trusted Types policies, and nothing else', () => {
  expect(policy('void 0', 'a{}').split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' 'sha256-yyjq/GGlTvm0YhdkNx72uPxcwaIXqWZBYZftmpA6pYU='",
    "style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default lit-html offline',
  ]);
});

it('is laxer in dev for styles only', () => {
  const dev = policy('void 0', undefined).split('; ');
  const built = policy('void 0', 'a{}').split('; ');
  expect(dev.filter((directive) => !built.includes(directive))).toEqual(["style-src 'self' 'unsafe-inline'"]);
});

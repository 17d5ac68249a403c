import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../../src/cli/listen.ts';
import { createSiteServer } from '../../../src/cli/serve-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lectern-site-'));
const page = `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="default-src 'none'" />${'text '.repeat(99)}`;
let server: Server;
let address = '';

beforeAll(async () => {
  mkdirSync(path.join(folder, 'site/assets'), { recursive: true });
  writeFileSync(path.join(folder, 'site/index.html'), page);
  writeFileSync(path.join(folder, 'site/assets/main-1.js'), 'void 0;'.repeat(99));
  writeFileSync(path.join(folder, 'site/assets/face-1.woff2'), 'face');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  server = createSiteServer(path.join(folder, 'site'));
  [address = ''] = await listen(server, 0, false);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks without what `fetch` does of its own: it neither resolves `..` nor unpacks. */
function ask(name: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path: name, headers }, (response) => resolve(response.resume())).once('error', reject);
  });
}

describe('createSiteServer', () => {
  it('repeats the policy of a page as a header', async () => {
    const { headers } = await ask('/');
    expect(headers['content-security-policy']).toBe("default-src 'none'");
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await ask('/assets/main-1.js')).headers['content-security-policy']).toBeUndefined();
  });

  it('compresses text as well as the browser understands', async () => {
    const encoding = async (accepted: string) =>
      (await ask('/', { 'accept-encoding': accepted })).headers['content-encoding'];
    expect(await encoding('gzip, deflate, br')).toBe('br');
    expect(await encoding('gzip')).toBe('gzip');
    expect(await encoding('')).toBeUndefined();
    const face = await ask('/assets/face-1.woff2', { 'accept-encoding': 'br' });
    expect(face.headers['content-encoding']).toBeUndefined();
  });

  it('lets browsers keep what is named by its content, and ask again for pages', async () => {
    expect((await ask('/assets/main-1.js')).headers['cache-control']).toContain('immutable');
    const { headers } = await ask('/index.html');
    expect(headers['cache-control']).toBe('no-cache');
    expect((await ask('/index.html', { 'if-none-match': headers.etag ?? '' })).statusCode).toBe(304);
  });

  it.each(['/secret.txt', '/../secret.txt', '/..%2fsecret.txt', '/assets', '/assets/', '/%', '/%00', '/cuba.html'])(
    'finds nothing at %s',
    async (name) => {
      expect((await ask(name)).statusCode).toBe(404);
    },
  );

  it('takes another port when the one asked for is taken', async () => {
    const taken = Number(new URL(address).port);
    const other = createSiteServer(path.join(folder, 'site'));
    const [second = ''] = await listen(other, taken, false);
    expect(new URL(second).port).not.toBe(String(taken));
    other.close();
  });
});
